'use client'

import { Button, Loader, NativeSelect } from '@mantine/core'
import { useEffect, useMemo, useState } from 'react'
import { Dialog } from '@/components/ui/dialog'
import { showToast } from '@/components/ui/toasts'
import { sectionName } from '@/lib/report/section-name'
import { ReportOpenError } from '@/lib/report/open-report'
import type { Report, SectionId } from '@/lib/report/report'
import type { RevisionTarget } from '@/lib/report/revision'
import { splitReport } from '@/lib/report/revision'
import { ApiError } from '@/components/report/api-request'
import { bodyLines } from './body-lines'
import { changeWithUndo } from '@/components/report/change-with-undo'
import { readRevisionBody, readVersion, restoreVersion, type RevisionEntry, type VersionEntry } from './history-api'
import { replaceBodies } from '@/components/report/store/replace-bodies'
import { isLocked } from '@/lib/report/report-lock'
import { useReportState, useReportStore } from '@/components/report/report-store-context'
import { describeSavedTime } from './saved-time'
import { SideBySide } from './side-by-side'
import styles from '@/components/report/saving/conflict-dialog.module.css'

/** A state of the past to look at: a version of the whole, or one save of a section. */
export type PastState =
  { kind: 'version'; version: VersionEntry } | { kind: 'revision'; section: SectionId; revision: RevisionEntry }

interface PastDialogProps {
  past: PastState
  startSection: SectionId
  onClose: () => void
  onRestored: () => void
}

const bodyOf = (report: Report, target: string) => splitReport(report).find((entry) => entry.target === target)?.body

/** Then and now side by side, and the way to bring the past back. */
export function PastDialog({ past, startSection, onClose, onRestored }: PastDialogProps) {
  const store = useReportStore()
  const report = useReportState((state) => state.report)
  const [target, setTarget] = useState<string>(
    past.kind === 'version' ? `section:${startSection}` : `section:${past.section}`,
  )
  const [old, setOld] = useState<{ report: Report } | { body: unknown } | null>(null)
  const [failure, setFailure] = useState('')
  const [busy, setBusy] = useState(false)

  useEffect(() => {
    const read = async () =>
      past.kind === 'version'
        ? { report: await readVersion(report.id, past.version.id) }
        : { body: await readRevisionBody(report.id, `section:${past.section}`, past.revision.revision) }
    read().then(setOld, (error: unknown) => {
      if (!(error instanceof ApiError || error instanceof ReportOpenError)) throw error
      setFailure(error.message)
    })
  }, [past, report.id])

  const oldBody = old && ('report' in old ? bodyOf(old.report, target) : old.body)
  const oldLines = useMemo(
    () => (old ? bodyLines('report' in old ? old.report : report, target, oldBody) : []),
    // eslint-disable-next-line react-hooks/exhaustive-deps -- the present report only serves to read the numbers in an old section
    [old, oldBody, target],
  )
  const newLines = useMemo(() => bodyLines(report, target, bodyOf(report, target)), [report, target])

  const restorePlace = () => {
    changeWithUndo(
      store,
      (current) => replaceBodies(current, [{ target: target as RevisionTarget, body: oldBody }]),
      '已恢复旧的内容。',
    )
    onRestored()
    onClose()
  }
  const restoreAll = async (version: VersionEntry) => {
    setBusy(true)
    try {
      if (!(await store.saved())) throw new ApiError(0, 'unsaved', '还有改动没有保存，请待显示“已保存”后再试。')
      store.take(await restoreVersion(report.id, version.id))
      showToast('整份报告已恢复到这个版本；恢复前的样子也已存为版本。')
      onRestored()
      onClose()
    } catch (error) {
      setBusy(false)
      if (!(error instanceof ApiError || error instanceof ReportOpenError)) throw error
      setFailure(error.message)
    }
  }

  const at = past.kind === 'version' ? past.version.at : past.revision.at
  const name = past.kind === 'version' && past.version.name !== '' ? `${past.version.name}，` : ''
  const sections: SectionId[] = ['lead', ...report.partOrder]
  const choices = [
    ...sections.map((id) => ({ value: `section:${id}`, label: sectionName(id) })),
    { value: 'fields', label: '信息' },
  ]
  const locked = isLocked(report.state)
  return (
    <Dialog onClose={onClose} size={1000} title={`旧版本：${name}${describeSavedTime(at, Date.now())}`}>
      {past.kind === 'version' && (
        <NativeSelect
          size="xs"
          label="对照哪一部分"
          mb="sm"
          w={200}
          value={target}
          data={choices}
          onChange={(event) => setTarget(event.currentTarget.value)}
        />
      )}
      {failure && (
        <p role="alert" className={styles.failure}>
          {failure}
        </p>
      )}
      {!old && !failure && <Loader size="sm" aria-label="正在读取" />}
      {old && <SideBySide left={{ name: '当时', lines: oldLines }} right={{ name: '现在', lines: newLines }} />}
      {locked && <p className={styles.text}>报告已签发，要恢复旧内容请先退回起草。</p>}
      {old && (
        <div className={styles.actions}>
          <Button disabled={locked || busy || oldBody === undefined} onClick={restorePlace}>
            恢复这一部分
          </Button>
          {past.kind === 'version' && (
            <Button variant="default" disabled={locked} loading={busy} onClick={() => void restoreAll(past.version)}>
              恢复整份报告
            </Button>
          )}
          <Button variant="subtle" color="gray" onClick={onClose}>
            关闭
          </Button>
        </div>
      )}
    </Dialog>
  )
}
