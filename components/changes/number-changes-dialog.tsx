'use client'

import { Button, Loader, NativeSelect } from '@mantine/core'
import { useEffect, useMemo, useState } from 'react'
import { saveFile } from '@/components/export/save-file'
import { ApiError } from '@/components/report/api-request'
import { readVersion, type VersionEntry } from '@/components/report/history/history-api'
import { useReportState } from '@/components/report/report-store-context'
import { describeSavedTime } from '@/components/report/history/saved-time'
import { versionName } from '@/components/report/history/version-name'
import { Dialog } from '@/components/ui/dialog'
import { showToast } from '@/components/ui/toasts'
import { ReportOpenError } from '@/lib/report/open-report'
import type { Place } from '@/lib/report/place'
import type { Report } from '@/lib/report/report'
import { numberChanges } from '@/lib/tieout/number-changes'
import { NumberChangesList } from './number-changes-list'
import { numberChangesText } from './number-changes-text'
import { usePendingCount } from './use-pending-count'
import styles from './number-changes-dialog.module.css'

const NOW = 'now'

interface NumberChangesDialogProps {
  /** Newest first; at least one. */
  versions: readonly VersionEntry[]
  onClose: () => void
  /** Shows a place in the sheet; the dialog is closed by then. */
  onGo: (place: Place) => void
}

/** 改动清单: the numbers that differ between two versions, or a version and now, with their sentences. */
export function NumberChangesDialog({ versions, onClose, onGo }: NumberChangesDialogProps) {
  const report = useReportState((state) => state.report)
  const pending = usePendingCount()
  const [beforeId, setBeforeId] = useState(versions[0]?.id ?? NOW)
  const [afterId, setAfterId] = useState(NOW)
  const [read, setRead] = useState<Readonly<Record<string, Report>>>({})
  const [failure, setFailure] = useState('')

  useEffect(() => {
    const missing = [beforeId, afterId].filter((id) => id !== NOW && !read[id])
    if (missing.length === 0) return
    let gone = false
    setFailure('')
    Promise.all(missing.map(async (id) => [id, await readVersion(report.id, id)] as const)).then(
      (found) => !gone && setRead((known) => ({ ...known, ...Object.fromEntries(found) })),
      (error: unknown) => {
        if (!(error instanceof ApiError || error instanceof ReportOpenError)) throw error
        if (!gone) setFailure(error.message)
      },
    )
    return () => {
      gone = true
    }
  }, [beforeId, afterId, read, report.id])

  const before = beforeId === NOW ? report : read[beforeId]
  const after = afterId === NOW ? report : read[afterId]
  const changes = useMemo(() => (before && after ? numberChanges(before, after) : null), [before, after])

  const now = Date.now()
  const labelOf = (version: VersionEntry) => `${versionName(version)}（${describeSavedTime(version.at, now)}）`
  const nameOf = (id: string) => {
    const version = versions.find((entry) => entry.id === id)
    return version ? labelOf(version) : '现在'
  }
  const saved = versions.map((version) => ({ value: version.id, label: labelOf(version) }))
  const present = { value: NOW, label: '现在' }
  const text = () =>
    numberChangesText(changes!, {
      title: report.fields.titleLines.join(''),
      before: nameOf(beforeId),
      after: nameOf(afterId),
    })
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text())
      showToast('改动清单已复制，可粘贴到别处。')
    } catch {
      showToast('浏览器不允许复制，请存为文本文件。', { tone: 'error' })
    }
  }
  const save = () =>
    saveFile({ name: `${report.fields.year}年度报告改动清单.txt`, content: new Blob([text()], { type: 'text/plain' }) })
  const isSame = changes !== null && changes.figures.length + changes.sentences.length === 0

  return (
    <Dialog onClose={onClose} size={880} title="改动清单">
      <div className={styles.choices}>
        <NativeSelect
          size="xs"
          label="前一稿"
          className={styles.choice}
          value={beforeId}
          data={[...saved, present]}
          onChange={(event) => setBeforeId(event.currentTarget.value)}
        />
        <NativeSelect
          size="xs"
          label="后一稿"
          className={styles.choice}
          value={afterId}
          data={[present, ...saved]}
          onChange={(event) => setAfterId(event.currentTarget.value)}
        />
        <Button size="xs" variant="default" disabled={!changes || isSame} onClick={() => void copy()}>
          复制
        </Button>
        <Button size="xs" variant="default" disabled={!changes || isSame} onClick={save}>
          存为文本文件
        </Button>
      </div>
      {failure && (
        <p role="alert" className={styles.failure}>
          {failure}
        </p>
      )}
      {!changes && !failure && <Loader size="sm" aria-label="正在比较" />}
      {pending > 0 && [beforeId, afterId].includes(NOW) && (
        <p className={styles.note}>另有 {pending} 项数据改动待确认，尚未写入正文，不在清单内。</p>
      )}
      {isSame && <p className={styles.none}>两稿的数字相同。</p>}
      {changes && !isSame && (
        <NumberChangesList
          changes={changes}
          onGo={
            afterId === NOW
              ? (place) => {
                  onClose()
                  onGo(place)
                }
              : null
          }
        />
      )}
    </Dialog>
  )
}
