'use client'

import type { EditorSelection, ReportEditorHandle } from '@/components/editor/contract'
import { lazyPart } from '@/components/ui/lazy-part'
import type { Finding } from '@/lib/checks/finding'
import type { Place } from '@/lib/report/place'
import type { FieldsFocus } from '@/components/report/fields/fields-panel'
import { PanelLoading, SidePanel, type PanelId } from './side-panel'

const Loading = PanelLoading
const FiguresPanel = lazyPart(() => import('@/components/figures/figures-panel').then((module) => module.FiguresPanel), { Loading })
const ChecksPanel = lazyPart(() => import('@/components/checks/checks-panel').then((module) => module.ChecksPanel), { Loading })
const GuidancePanel = lazyPart(() => import('./guidance-panel').then((module) => module.GuidancePanel), { Loading })
const PreviewPanel = lazyPart(() => import('@/components/preview/preview-panel').then((module) => module.PreviewPanel), { Loading })
const PageMeasure = lazyPart(() => import('@/components/preview/page-measure').then((module) => module.PageMeasure))
const FieldsPanel = lazyPart(() => import('@/components/report/fields/fields-panel').then((module) => module.FieldsPanel), { Loading })
const VersionsPanel = lazyPart(() => import('@/components/report/history/versions-panel').then((module) => module.VersionsPanel), { Loading })
/** To be fetched while the page is idle, in the order in which they are likely to be opened. */
export const PANELS_AHEAD = [FieldsPanel, FiguresPanel, ChecksPanel, PageMeasure, GuidancePanel, PreviewPanel, VersionsPanel]

interface WorkspacePanelsProps {
  panel: PanelId | null
  onPanel: (panel: PanelId | null) => void
  /** Shown at the tabs. */
  counts: Partial<Record<PanelId, number>>
  sheet: ReportEditorHandle | null
  selection: EditorSelection
  fieldFocus: FieldsFocus | null
  figureFocus: { figureId: string } | null
  activeFinding: string | null
  onInsertFigure: (figureId: string) => void
  onGo: (place: Place) => void
  onFinding: (place: Place, finding: Finding) => void
}

/** The panels beside the sheet, one at a time, each fetched when first opened. */
export function WorkspacePanels({ panel, onPanel, counts, sheet, selection, ...props }: WorkspacePanelsProps) {
  return (
    <SidePanel open={panel} onOpen={onPanel} counts={counts}>
      {panel === 'figures' && <FiguresPanel focus={props.figureFocus} onInsert={props.onInsertFigure} />}
      {panel === 'checks' && <ChecksPanel activeKey={props.activeFinding} onGo={props.onFinding} onFigure={(figureId) => props.onGo({ figureId })} />}
      {panel === 'checks' && <PageMeasure sheet={sheet} />}
      {panel === 'guidance' && <GuidancePanel section={selection.sectionId} />}
      {panel === 'preview' && (
        <PreviewPanel sheet={sheet} blockId={selection.blockId} onGo={(blockId) => sheet?.focusPlace(blockId)} />
      )}
      {panel === 'fields' && <FieldsPanel focus={props.fieldFocus} />}
      {panel === 'versions' && <VersionsPanel section={selection.sectionId} onGo={props.onGo} />}
    </SidePanel>
  )
}
