'use client'

import { Button } from '@mantine/core'
import { useMemo } from 'react'
import { Dialog } from '@/components/ui/dialog'
import { showToast } from '@/components/ui/toasts'
import { STATE_NAMES } from '@/lib/report/report'
import { stateTakenBack } from '@/lib/report/report-lock'
import { bodyLines, targetName } from '@/components/report/history/body-lines'
import { useReportState, useReportStore } from '@/components/report/report-store-context'
import { describeSavedTime } from '@/components/report/history/saved-time'
import type { SaveConflict } from './save-queue'
import { SideBySide } from '@/components/report/history/side-by-side'
import styles from './conflict-dialog.module.css'

type Reason = SaveConflict['reason']

const TITLES: Readonly<Record<Reason, string>> = {
  stale: '同一处有两个版本',
  locked: '报告已签发，有改动没有保存',
  unsaved: '同一处有两份没保存的改动',
}
const THEIRS: Readonly<Record<Reason, { name: string; choose: string }>> = {
  stale: { name: '对方的', choose: '用对方的' },
  locked: { name: '签发时的', choose: '用签发时的' },
  unsaved: { name: '另一份', choose: '用另一份' },
}
const EXPLANATIONS: Readonly<Record<Reason, string>> = {
  stale: '，与这里的改动不同，请选用一个。用我的，对方的仍可在“版本”里找回；用对方的，我的改动不再保留，可先复制下来。',
  locked: '。用我的，报告同时退回；用签发时的，我的改动不再保留，可先复制下来。',
  unsaved: '，两份都还没有保存，请选用一份。未选的不再保留，可先复制下来。',
}

/** Two bodies of the same place: both are shown, the user chooses, nothing is overwritten unseen. */
export function ConflictDialog({ onClose }: { onClose: () => void }) {
  const conflicts = useReportState((state) => state.conflicts)
  const [conflict] = conflicts
  if (!conflict) return null
  return (
    <Dialog onClose={onClose} size={1000} title={TITLES[conflict.reason]}>
      <Conflict key={`${conflict.target} ${conflict.reason} ${conflict.theirs.revision}`} conflict={conflict} left={conflicts.length - 1} />
    </Dialog>
  )
}

function Conflict({ conflict, left }: { conflict: SaveConflict; left: number }) {
  const store = useReportStore()
  const report = useReportState((state) => state.report)
  const { target, mine, theirs, reason } = conflict
  const { name, choose } = THEIRS[reason]
  const takenBack = STATE_NAMES[stateTakenBack(report)]
  const place = `“${targetName(report, target)}”`
  const opening: Readonly<Record<Reason, string>> = {
    stale: `${place}在别处另有保存`,
    locked: `报告已签发，正文、数据和附件不能修改，${place}里的改动没有保存`,
    unsaved: `${place}在另一个窗口也有改动`,
  }
  const mineLines = useMemo(() => bodyLines(report, target, mine), [report, target, mine])
  const theirLines = useMemo(() => bodyLines(report, target, theirs.body), [report, target, theirs.body])

  const copyBoth = async () => {
    const text = `【我的】\n${mineLines.join('\n')}\n\n【${name}】\n${theirLines.join('\n')}\n`
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
        {opening[reason]}
        {theirs.at && reason !== 'locked' && <span suppressHydrationWarning>（{describeSavedTime(theirs.at, Date.now())}）</span>}
        {EXPLANATIONS[reason]}
        {left > 0 && `之后还有 ${left} 处要选。`}
      </p>
      <SideBySide left={{ name: '我的', lines: mineLines }} right={{ name, lines: theirLines }} />
      <div className={styles.actions}>
        <Button onClick={() => store.settle(conflict, 'mine')}>{reason === 'locked' ? `退回${takenBack}，用我的` : '用我的'}</Button>
        <Button variant="default" onClick={() => store.settle(conflict, 'theirs')}>
          {choose}
        </Button>
        <Button variant="subtle" onClick={() => void copyBoth()}>
          都保留到剪贴板
        </Button>
      </div>
    </>
  )
}
