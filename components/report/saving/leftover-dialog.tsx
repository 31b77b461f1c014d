'use client'

import { Button } from '@mantine/core'
import { useState } from 'react'
import { Dialog } from '@/components/ui/dialog'
import { showToast } from '@/components/ui/toasts'
import { targetName } from '@/components/report/history/body-lines'
import type { KeptBody } from './kept-body'
import { leftoverText } from './leftover-text'
import { useReportState, useReportStore } from '@/components/report/report-store-context'
import { describeSavedTime } from '@/components/report/history/saved-time'
import styles from './leftover-dialog.module.css'

/** Words found on this machine that no report can take: shown as text, kept until the user throws them away. */
export function LeftoverDialog({ onClose }: { onClose: () => void }) {
  const leftovers = useReportState((state) => state.leftovers)
  const [leftover] = leftovers
  if (!leftover) return null
  return (
    <Dialog onClose={onClose} size={760} title="有一处没保存的内容放不回报告">
      <Leftover key={`${leftover.target} ${leftover.keptBy}`} leftover={leftover} left={leftovers.length - 1} onClose={onClose} />
    </Dialog>
  )
}

function Leftover({ leftover, left, onClose }: { leftover: KeptBody; left: number; onClose: () => void }) {
  const store = useReportStore()
  const report = useReportState((state) => state.report)
  const [asking, setAsking] = useState(false)
  const text = leftoverText(leftover.original)

  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text)
      showToast('已复制，可粘贴到正文或别处。')
    } catch {
      showToast('浏览器不允许复制，请在下面选中文字后按 Ctrl+C。', { tone: 'error' })
    }
  }

  return (
    <>
      <p className={styles.text}>
        上次在“{targetName(report, leftover.target)}”写下的内容
        {leftover.keptAt && <span suppressHydrationWarning>（{describeSavedTime(leftover.keptAt, Date.now())}）</span>}
        没有保存，格式又与本程序不符（可能已损坏，或由别的版本写下），不能自动放回。请复制下来，需要的粘贴到报告里；丢弃之前一直留在本机。
        {left > 0 && `之后还有 ${left} 处。`}
      </p>
      <pre className={styles.body} tabIndex={0} aria-label="没保存的内容">
        {text}
      </pre>
      {asking ? (
        <div className={styles.actions} role="group" aria-label="确认丢弃">
          <p className={styles.question}>丢弃后不能找回，确定丢弃吗？</p>
          <Button color="vermilion" onClick={() => store.discardLeftover(leftover)}>
            确定丢弃
          </Button>
          <Button variant="default" data-autofocus onClick={() => setAsking(false)}>
            不丢弃
          </Button>
        </div>
      ) : (
        <div className={styles.actions}>
          <Button onClick={() => void copy()}>复制</Button>
          <Button variant="default" onClick={onClose}>
            以后再说
          </Button>
          <Button variant="subtle" c="var(--red)" onClick={() => setAsking(true)}>
            丢弃…
          </Button>
        </div>
      )}
    </>
  )
}
