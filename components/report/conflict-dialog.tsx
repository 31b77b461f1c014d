'use client'

import { Button } from '@mantine/core'
import { useMemo } from 'react'
import { Dialog } from '@/components/ui/dialog'
import { showToast } from '@/components/ui/toasts'
import { bodyLines, targetName } from './body-lines'
import { useReportState, useReportStore } from './report-store-context'
import { describeSavedTime } from './saved-time'
import type { SaveConflict } from './save-queue'
import { SideBySide } from './side-by-side'
import styles from './conflict-dialog.module.css'

/** Two saves of the same place: both are shown, the user chooses, nothing is overwritten unseen. */
export function ConflictDialog({ onClose }: { onClose: () => void }) {
  const conflicts = useReportState((state) => state.conflicts)
  const [conflict] = conflicts
  if (!conflict) return null
  return (
    <Dialog onClose={onClose} size={1000} title="同一处有两个版本">
      <Conflict key={conflict.target} conflict={conflict} left={conflicts.length - 1} />
    </Dialog>
  )
}

function Conflict({ conflict, left }: { conflict: SaveConflict; left: number }) {
  const store = useReportStore()
  const report = useReportState((state) => state.report)
  const { target, mine, theirs } = conflict
  const mineLines = useMemo(() => bodyLines(report, target, mine), [report, target, mine])
  const theirLines = useMemo(() => bodyLines(report, target, theirs.body), [report, target, theirs.body])

  const copyBoth = async () => {
    const text = `【我的】\n${mineLines.join('\n')}\n\n【对方的】\n${theirLines.join('\n')}\n`
    try {
      await navigator.clipboard.writeText(text)
      showToast('两个版本都已复制，可粘贴到别处备用。')
    } catch {
      showToast('浏览器不允许复制，请在下面选中文字后按 Ctrl+C。', { tone: 'error' })
    }
  }

  return (
    <>
      <p className={styles.text}>
        “{targetName(report, target)}”在别处另有保存
        {theirs.at && <span suppressHydrationWarning>（{describeSavedTime(theirs.at, Date.now())}）</span>}
        ，与这里的改动不同，请选用一个。用我的，对方的仍可在“版本”里找回；用对方的，我的改动不再保留，可先复制下来。
        {left > 0 && `之后还有 ${left} 处要选。`}
      </p>
      <SideBySide left={{ name: '我的', lines: mineLines }} right={{ name: '对方的', lines: theirLines }} />
      <div className={styles.actions}>
        <Button onClick={() => store.settle(conflict, 'mine')}>用我的</Button>
        <Button variant="default" onClick={() => store.settle(conflict, 'theirs')}>
          用对方的
        </Button>
        <Button variant="subtle" onClick={() => void copyBoth()}>
          都保留到剪贴板
        </Button>
      </div>
    </>
  )
}
