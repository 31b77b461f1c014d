'use client'

import { Button } from '@mantine/core'
import dynamic from 'next/dynamic'
import Link from 'next/link'
import { usePathname } from 'next/navigation'
import { useState, type ReactNode } from 'react'
import { AppHeader } from '@/components/ui/app-header'
import { useReportState } from './report-store-context'
import { SaveIndicator } from './save-indicator'
import { StateMenu } from './state-menu'
import styles from './workspace-header.module.css'

const ExportDialog = dynamic(() => import('@/components/export/export-dialog').then((module) => module.ExportDialog), {
  ssr: false,
})
const ConflictDialog = dynamic(() => import('./conflict-dialog').then((module) => module.ConflictDialog), {
  ssr: false,
})

/** Head of every page of a report: title, state, save state, the three views, and the export. */
export function WorkspaceHeader({ children }: { children?: ReactNode }) {
  const report = useReportState((state) => state.report)
  const hasConflict = useReportState((state) => state.conflicts.length > 0)
  const open = useReportState((state) => state.checks.findings.filter((finding) => finding.severity !== 'info').length)
  const [exporting, setExporting] = useState(false)
  const [hidden, setHidden] = useState(false)
  const path = usePathname()
  const base = `/reports/${report.id}`
  const views = [
    { href: base, name: '正文', count: 0 },
    { href: `${base}/figures`, name: '数据', count: 0 },
    { href: `${base}/checks`, name: '检查', count: open },
  ]
  return (
    <>
      <AppHeader
        actions={
          <>
            {children}
            <Button onClick={() => setExporting(true)}>导出</Button>
          </>
        }
      >
        <Link href="/" className={styles.home}>
          ‹ 我的报告
        </Link>
        <h1 className={styles.title} title={report.fields.titleLines.join('')}>
          {report.fields.titleLines.join('') || '（无标题）'}
        </h1>
        <StateMenu />
        <SaveIndicator onShowConflict={() => setHidden(false)} />
        <nav aria-label="报告的三个页面" className={styles.views}>
          {views.map((view) => (
            <Link
              key={view.href}
              href={view.href}
              className={styles.view}
              aria-current={path === view.href ? 'page' : undefined}
            >
              {view.name}
              {view.count > 0 && <span className={styles.count}>{view.count}</span>}
            </Link>
          ))}
        </nav>
      </AppHeader>
      {exporting && <ExportDialog onClose={() => setExporting(false)} />}
      {hasConflict && !hidden && <ConflictDialog onClose={() => setHidden(true)} />}
    </>
  )
}
