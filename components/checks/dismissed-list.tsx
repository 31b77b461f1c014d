'use client'

import { Button } from '@mantine/core'
import { useState } from 'react'
import { changeWithUndo } from '@/components/report/change-with-undo'
import { useReportState, useReportStore } from '@/components/report/report-store-context'
import styles from './dismissed-list.module.css'

/** What was kept as it is, on demand, with the reason and the way back. */
export function DismissedList() {
  const store = useReportStore()
  const dismissed = useReportState((state) => state.checks.dismissed)
  const [open, setOpen] = useState(false)
  if (dismissed.length === 0) return null

  const takeBack = (dismissalId: string) => {
    const update = (report: Parameters<Parameters<typeof store.change>[0]>[0]) => ({
      ...report,
      dismissals: report.dismissals.filter((dismissal) => dismissal.dismissalId !== dismissalId),
    })
    changeWithUndo(store, update, '已取消保留，问题重新列出。')
  }
  return (
    <section className={styles.section}>
      <Button variant="subtle" color="gray" c="#4a535c" size="compact-sm" aria-expanded={open} onClick={() => setOpen(!open)}>
        {open ? '▾' : '▸'} 已按原文保留 {dismissed.length} 处
      </Button>
      {open && (
        <ul className={styles.list}>
          {dismissed.map(({ finding, dismissal }) => (
            <li key={dismissal.dismissalId} className={styles.entry}>
              <p>{finding.message.what}</p>
              <p className={styles.reason}>
                理由：{dismissal.reason}
                <Button variant="subtle" size="compact-xs" onClick={() => takeBack(dismissal.dismissalId)}>
                  取消保留
                </Button>
              </p>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
