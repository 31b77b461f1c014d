'use client'

import { Button } from '@mantine/core'
import { usePathname } from 'next/navigation'
import { useEffect, useState, type ReactNode } from 'react'
import { ChangesBanner } from '@/components/changes/changes-banner'
import { closeChanges, useChangesRequest } from '@/components/changes/open-changes'
import { usePendingCount } from '@/components/changes/use-pending-count'
import { AppHeader } from '@/components/ui/app-header'
import { lazyPart } from '@/components/ui/lazy-part'
import { preloadWhenIdle } from '@/components/ui/preload-when-idle'
import { SteadyLink } from '@/components/ui/steady-link'
import type { Place } from '@/lib/report/place'
import { useReportState } from './report-store-context'
import { SaveIndicator } from './save-indicator'
import { StateMenu } from './state-menu'
import styles from './workspace-header.module.css'

const ExportDialog = lazyPart(() => import('@/components/export/export-dialog').then((module) => module.ExportDialog), {
  onFailure: ({ onClose }) => onClose(),
})
const ConflictDialog = lazyPart(() => import('./conflict-dialog').then((module) => module.ConflictDialog), {
  onFailure: ({ onClose }) => onClose(),
})
const ChangesDialog = lazyPart(() => import('@/components/changes/changes-dialog').then((module) => module.ChangesDialog), {
  onFailure: closeChanges,
})
const AHEAD = [ExportDialog, ConflictDialog]

/** Head of every page of a report: title, state, save state, the three views, and the export. */
export function WorkspaceHeader({ children, onGo }: { children?: ReactNode; onGo?: (place: Place) => void }) {
  const report = useReportState((state) => state.report)
  const hasConflict = useReportState((state) => state.conflicts.length > 0)
  const open = useReportState((state) => state.checks.findings.filter((finding) => finding.severity !== 'info').length)
  const pending = usePendingCount()
  const changesRequest = useChangesRequest()
  const [exporting, setExporting] = useState(false)
  const [hidden, setHidden] = useState(false)
  useEffect(() => preloadWhenIdle(AHEAD), [])
  const path = usePathname()
  const base = `/reports/${report.id}`
  const views = [
    { href: base, name: '正文', count: 0 },
    { href: `${base}/figures`, name: '数据', count: pending },
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
        <SteadyLink href="/" className={styles.home}>
          ‹ 我的报告
        </SteadyLink>
        <h1 className={styles.title} title={report.fields.titleLines.join('')}>
          {report.fields.titleLines.join('') || '（无标题）'}
        </h1>
        <StateMenu />
        <SaveIndicator onShowConflict={() => setHidden(false)} />
        <nav aria-label="报告的三个页面" className={styles.views}>
          {views.map((view) => (
            <SteadyLink
              key={view.href}
              href={view.href}
              className={styles.view}
              aria-current={path === view.href ? 'page' : undefined}
            >
              {view.name}
              {view.count > 0 && <span className={styles.count}>{view.count}</span>}
            </SteadyLink>
          ))}
        </nav>
      </AppHeader>
      <ChangesBanner />
      {changesRequest && <ChangesDialog request={changesRequest} {...(onGo && { onGo })} />}
      {exporting && <ExportDialog onClose={() => setExporting(false)} />}
      {hasConflict && !hidden && <ConflictDialog onClose={() => setHidden(true)} />}
    </>
  )
}
