'use client'

import { Button, TextInput } from '@mantine/core'
import { useCallback, useEffect, useState } from 'react'
import { lazyPart } from '@/components/ui/lazy-part'
import { showToast } from '@/components/ui/toasts'
import type { Place } from '@/lib/report/place'
import { sectionName } from '@/lib/report/section-name'
import type { SectionId } from '@/lib/report/report'
import { ApiError } from '@/components/report/api-request'
import { listRevisions, listVersions, nameVersion, type RevisionEntry, type VersionEntry } from './history-api'
import { useReportState, useReportStore } from '@/components/report/report-store-context'
import { describeSavedTime } from './saved-time'
import { PastDialog, type PastState } from './past-dialog'
import { thinRevisions } from './thin-revisions'
import { versionName } from './version-name'
import styles from './versions-panel.module.css'

const NumberChangesDialog = lazyPart(
  () => import('@/components/changes/number-changes-dialog').then((module) => module.NumberChangesDialog),
  { onFailure: ({ onClose }) => onClose() },
)

/** 版本: named states, states before great changes, and every earlier save of the part in hand. */
export function VersionsPanel({ section, onGo }: { section: SectionId; onGo: (place: Place) => void }) {
  const store = useReportStore()
  const reportId = useReportState((state) => state.report.id)
  const savedAt = useReportState((state) => (state.save.kind === 'saved' ? state.save.at : null))
  const [versions, setVersions] = useState<VersionEntry[] | null>(null)
  const [revisions, setRevisions] = useState<RevisionEntry[] | null>(null)
  const [failure, setFailure] = useState('')
  const [name, setName] = useState('')
  const [comparing, setComparing] = useState(false)
  const [past, setPast] = useState<PastState | null>(null)

  const load = useCallback(async () => {
    try {
      const [nextVersions, nextRevisions] = await Promise.all([
        listVersions(reportId),
        listRevisions(reportId, `section:${section}`),
      ])
      setVersions(nextVersions)
      setRevisions(nextRevisions)
      setFailure('')
    } catch (error) {
      if (!(error instanceof ApiError)) throw error
      setFailure(error.message)
    }
  }, [reportId, section])
  useEffect(() => {
    void load()
  }, [load, savedAt])

  const keep = async () => {
    try {
      if (!(await store.saved())) throw new ApiError(0, 'unsaved', '还有改动没有保存，请待显示“已保存”后再试。')
      await nameVersion(reportId, name.trim())
      setName('')
      showToast('已存为版本，以后随时可以查看和恢复。')
      await load()
    } catch (error) {
      if (!(error instanceof ApiError)) throw error
      showToast(error.message, { tone: 'error' })
    }
  }
  const now = Date.now()

  return (
    <>
      <form
        className={styles.keep}
        onSubmit={(event) => {
          event.preventDefault()
          void keep()
        }}
      >
        <TextInput
          size="xs"
          label="把现在的样子存为版本"
          placeholder="如：送审第一稿"
          value={name}
          maxLength={60}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <Button type="submit" size="xs" disabled={name.trim() === ''}>
          保存
        </Button>
      </form>
      {failure && (
        <p role="alert" className={styles.failure}>
          {failure}
        </p>
      )}
      <h3 className={styles.label}>整份报告的版本</h3>
      {versions?.length === 0 && <p className={styles.none}>还没有。命名保存、导入、导出时会各留一份。</p>}
      <ul className={styles.list}>
        {versions?.map((version) => (
          <li key={version.id}>
            <button type="button" className={styles.entry} onClick={() => setPast({ kind: 'version', version })}>
              <span>{versionName(version)}</span>
              <span className={`${styles.time} tabular`}>{describeSavedTime(version.at, now)}</span>
            </button>
          </li>
        ))}
      </ul>
      {versions && versions.length > 0 && (
        <Button size="compact-sm" variant="default" mt="xs" onClick={() => setComparing(true)}>
          比较两稿的数字
        </Button>
      )}
      <h3 className={styles.label}>“{sectionName(section)}”的历次保存</h3>
      <ul className={styles.list}>
        {revisions &&
          thinRevisions(revisions).map((revision, index) => (
            <li key={revision.revision}>
              {index === 0 ? (
                <p className={styles.entry}>
                  <span>现在的内容</span>
                  <span className={`${styles.time} tabular`}>{describeSavedTime(revision.at, now)}</span>
                </p>
              ) : (
                <button
                  type="button"
                  className={styles.entry}
                  onClick={() => setPast({ kind: 'revision', section, revision })}
                >
                  <span>较早的内容</span>
                  <span className={`${styles.time} tabular`}>{describeSavedTime(revision.at, now)}</span>
                </button>
              )}
            </li>
          ))}
      </ul>
      {comparing && versions && (
        <NumberChangesDialog versions={versions} onClose={() => setComparing(false)} onGo={onGo} />
      )}
      {past && (
        <PastDialog past={past} startSection={section} onClose={() => setPast(null)} onRestored={() => void load()} />
      )}
    </>
  )
}
