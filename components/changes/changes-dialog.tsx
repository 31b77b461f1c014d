'use client'

import { Button } from '@mantine/core'
import { useRouter } from 'next/navigation'
import { useMemo } from 'react'
import { changeWithUndo } from '@/components/report/change-with-undo'
import { placeHref } from '@/components/report/place-link'
import { useReportState, useReportStore } from '@/components/report/report-store-context'
import { Dialog } from '@/components/ui/dialog'
import { showToast } from '@/components/ui/toasts'
import type { ChangedSentence } from '@/lib/figures/changed-sentences'
import { pendingChanges, type PendingChange } from '@/lib/figures/pending-changes'
import { giveUpChanges, takeChanges } from '@/lib/figures/settle-changes'
import { moveToState } from '@/lib/report/move-to-state'
import type { Place } from '@/lib/report/place'
import type { Report } from '@/lib/report/report'
import { isLocked } from '@/lib/report/report-lock'
import { sentenceKey, useCheckedSentences } from './checked-sentences'
import { closeChanges, type ChangesRequest } from './open-changes'
import { PendingChangeCard } from './pending-change-card'
import styles from './changes-dialog.module.css'

interface ChangesDialogProps {
  request: ChangesRequest
  /** Shows a place in the sheet of this page; without it the workspace is opened there. */
  onGo?: (place: Place) => void
}

const takenMessage = ({ name, sentences }: PendingChange) =>
  sentences.length > 0 ? `“${name}”已采用新数，正文 ${sentences.length} 句随之更改。` : `“${name}”已采用新数。`

/** 待确认的数据改动: what each figure changed past 起草 would change in the text, taken or given up one by one. */
export function ChangesDialog({ request, onGo }: ChangesDialogProps) {
  const store = useReportStore()
  const report = useReportState((state) => state.report)
  const router = useRouter()
  const changes = pendingChanges(report)
  const keys = useMemo(
    () => changes.flatMap((change) => change.sentences.map((sentence) => sentenceKey(change, sentence))),
    [changes],
  )
  const { isChecked, toggle } = useCheckedSentences(report.id, keys)
  const locked = isLocked(report.state)

  const go = ({ place, blockId, reference }: ChangedSentence) => {
    const at: Place = 'part' in place ? { part: place.part, blockId, ...reference } : place
    closeChanges()
    if (onGo) onGo(at)
    else router.push(placeHref(report.id, at))
  }
  const draft = (current: Report): Report => moveToState(current, 'drafting')
  const ids = changes.map(({ figureId }) => figureId)
  const takeAll = async () => {
    closeChanges()
    if (locked) {
      // The server takes no figures of a signed report: the state goes ahead of them.
      store.change(draft)
      if (!(await store.saved())) {
        showToast('已退回起草，但还没有保存到服务器；新数暂未写入正文，请待显示“已保存”后再采用。', { tone: 'error' })
        return
      }
    }
    changeWithUndo(
      store,
      (current) => draft(takeChanges(current, ids)),
      `已退回起草，${ids.length} 项新数已写入正文。`,
    )
  }
  const keepWaiting = () => {
    changeWithUndo(store, draft, '已退回起草，改动仍待确认，正文仍按原数。')
    closeChanges()
  }

  const returnSettled = () => {
    changeWithUndo(store, draft, '已退回起草。')
    closeChanges()
  }

  return (
    <Dialog onClose={closeChanges} size={880} title={`待确认的数据改动${changes.length > 0 ? `（${changes.length} 项）` : ''}`}>
      {request.returning && changes.length > 0 ? (
        <div className={styles.returning}>
          <p>退回起草以后，数据一改，正文随之改。送审期间的下列 {changes.length} 项改动要不要现在写入正文？</p>
          <div className={styles.actions}>
            <Button onClick={() => void takeAll()}>全部写入，退回起草</Button>
            <Button variant="default" onClick={keepWaiting}>
              先不写入，退回起草
            </Button>
            <Button variant="subtle" color="gray" onClick={closeChanges}>
              取消
            </Button>
          </div>
        </div>
      ) : (
        changes.length > 0 && (
          <p className={styles.intro}>
            送审以后改的数先不写入正文。请逐句核对：采用新数，正文随之更改；仍用原数，数据表改回原数。
            {locked && '报告已签发，要处理请先把状态改回“送审”或“起草”。'}
          </p>
        )
      )}
      {changes.length === 0 && (
        <div className={styles.none}>
          <p>没有待确认的数据改动，正文与数据一致。</p>
          {request.returning && <Button onClick={returnSettled}>退回起草</Button>}
        </div>
      )}
      <ul className={styles.list}>
        {changes.map((change) => (
          <PendingChangeCard
            key={change.figureId}
            change={change}
            attachments={report.attachments}
            focused={change.figureId === request.figureId}
            locked={locked}
            isChecked={isChecked}
            onToggle={toggle}
            onTake={() => changeWithUndo(store, (current) => takeChanges(current, [change.figureId]), takenMessage(change))}
            onGiveUp={() =>
              changeWithUndo(store, (current) => giveUpChanges(current, [change.figureId]), `“${change.name}”已改回原数。`)
            }
            onGo={go}
          />
        ))}
      </ul>
    </Dialog>
  )
}
