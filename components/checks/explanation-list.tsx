'use client'

import { Button } from '@mantine/core'
import { useState } from 'react'
import { changeWithUndo } from '@/components/report/change-with-undo'
import { useReportState, useReportStore } from '@/components/report/report-store-context'
import styles from './dismissed-list.module.css'

/** What was written of how indicators are counted (口径说明), on demand, each with its way back. */
export function ExplanationList() {
  const store = useReportStore()
  const explanations = useReportState((state) => state.report.explanations)
  const [open, setOpen] = useState(false)
  if (explanations.length === 0) return null

  const remove = (explanationId: string, indicator: string) =>
    changeWithUndo(
      store,
      (report) => ({
        ...report,
        explanations: report.explanations.filter((explanation) => explanation.explanationId !== explanationId),
      }),
      `已删除“${indicator}”的口径说明，有关问题重新列出。`,
    )
  return (
    <section className={styles.section}>
      <Button variant="subtle" color="gray" c="#4a535c" size="compact-sm" aria-expanded={open} onClick={() => setOpen(!open)}>
        {open ? '▾' : '▸'} 已说明口径 {explanations.length} 条
      </Button>
      {open && (
        <ul className={styles.list}>
          {explanations.map(({ explanationId, indicator, text }) => (
            <li key={explanationId} className={styles.entry}>
              <p>{indicator}</p>
              <p className={styles.reason}>
                <span>口径：{text}</span>
                <Button variant="subtle" size="compact-xs" onClick={() => remove(explanationId, indicator)}>
                  删除
                </Button>
              </p>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
