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
import { SaveIndicator } from '@/components/report/saving/save-indicator'
import { StateMenu } from './state-menu'
import { useOpenCount } from './use-open-count'
import styles from './workspace-header.module.css'

const ExportDialog = lazyPart(() => import('@/components/export/export-dialog').then((module) => module.ExportDialog), {
  onFailure: ({ onClose }) => onClose(),
})
const ConflictDialog = lazyPart(() => import('@/components/report/saving/conflict-dialog').then((module) => module.ConflictDialog), {
  onFailure: ({ onClose }) => onClose(),
})
const ChangesDialog = lazyPart(() => import('@/components/changes/changes-dialog').then((module) => module.ChangesDialog), {
  onFailure: closeChanges,
})
const LeftoverDialog = lazyPart(() => import('@/components/report/saving/leftover-dialog').then((module) => module.LeftoverDialog), {
  onFailure: ({ onClose }) => onClose(),
})
const AHEAD = [ExportDialog, ConflictDialog]

/** Head of every page of a report: title, state, save state, the three views, and the export. */
export function WorkspaceHeader({ children, onGo }: { children?: ReactNode; onGo?: (place: Place) => void }) {
  const reportId = useReportState((state) => state.report.id)
  const titleLines = useReportState((state) => state.report.fields.titleLines)
  const conflicts = useReportState((state) => state.conflicts)
  const hasLeftover = useReportState((state) => state.leftovers.length > 0)
  const open = useOpenCount()
  const pending = usePendingCount()
  const changesRequest = useChangesRequest()
  const [exporting, setExporting] = useState(false)
  // A dispute that was put off stays away until another one arises.
  const [putOff, setPutOff] = useState('')
  const disputed = conflicts.map(({ target, reason }) => `${target} ${reason}`).join()
  const [leftoversPutOff, setLeftoversPutOff] = useState(false)
  useEffect(() => preloadWhenIdle(AHEAD), [])
  const path = usePathname()
  const base = `/reports/${reportId}`
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
        <h1 className={styles.title} title={titleLines.join('')}>
          {titleLines.join('') || '（无标题）'}
        </h1>
        <StateMenu />
        <SaveIndicator onShowConflict={() => setPutOff('')} />
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
      {disputed !== '' && disputed !== putOff && <ConflictDialog onClose={() => setPutOff(disputed)} />}
      {disputed === '' && hasLeftover && !leftoversPutOff && <LeftoverDialog onClose={() => setLeftoversPutOff(true)} />}
    </>
  )
}
