'use client'

import { addIndicators, hasNoRoom } from '@/lib/figures/add-indicators'
import { removeIndicator } from '@/lib/figures/remove-indicator'
import { renameIndicator } from '@/lib/figures/rename-indicator'
import { fullReport } from '@/lib/report/row-limits'
import type { Indicator } from '@/lib/template/indicator'
import { useReportState } from '@/components/report/report-store-context'
import { lazyPart } from '@/components/ui/lazy-part'
import { showToast } from '@/components/ui/toasts'
import type { FigureRow } from './figure-rows'
import type { FigureFocus } from './figures-table'
import type { FigureEntryActions } from './use-figure-entry'

const onFailure = ({ onClose }: { onClose: () => void }) => onClose()
const AddIndicatorDialog = lazyPart(() => import('./add-indicator-dialog').then((module) => module.AddIndicatorDialog), { onFailure })
const LastYearDialog = lazyPart(() => import('./last-year-dialog').then((module) => module.LastYearDialog), { onFailure })
const SourceOfficeDialog = lazyPart(() => import('./source-office-dialog').then((module) => module.SourceOfficeDialog), { onFailure })
const UnlockDialog = lazyPart(() => import('./unlock-dialog').then((module) => module.UnlockDialog), { onFailure })
const DeleteIndicatorDialog = lazyPart(
  () => import('@/components/recognise/delete-indicator-dialog').then((module) => module.DeleteIndicatorDialog),
  { onFailure },
)
const RenameIndicatorDialog = lazyPart(
  () => import('@/components/recognise/rename-indicator-dialog').then((module) => module.RenameIndicatorDialog),
  { onFailure },
)

/** To be fetched while the page is idle. */
export const FIGURES_DIALOGS = [
  AddIndicatorDialog,
  LastYearDialog,
  SourceOfficeDialog,
  UnlockDialog,
  DeleteIndicatorDialog,
  RenameIndicatorDialog,
]

export type FiguresDialog =
  | { kind: 'add' }
  | { kind: 'lastYear' }
  | { kind: 'sourceOffice' }
  | { kind: 'unlock'; figureId: string }
  | { kind: 'remove' | 'rename'; indicatorId: string }

interface FiguresDialogsProps {
  dialog: FiguresDialog | null
  rows: readonly FigureRow[]
  shown: readonly FigureRow[]
  /** Work area in hand; '' for none. */
  area: string
  entry: FigureEntryActions
  onAdded: (last: Indicator) => void
  onGo: (cell: FigureFocus) => void
  onClose: () => void
}

/** The dialogs of the numbers form, one at a time. */
export function FiguresDialogs({ dialog, rows, shown, area, entry, onAdded, onGo, onClose }: FiguresDialogsProps) {
  const report = useReportState((state) => state.report)
  switch (dialog?.kind) {
    case undefined:
      return null
    case 'add': {
      const add = (indicators: readonly Indicator[]) => {
        if (hasNoRoom(report, indicators)) return showToast(fullReport('indicator'), { tone: 'error' })
        const last = indicators.at(-1)
        entry.change((current) => addIndicators(current, indicators))
        onClose()
        if (last) onAdded(last)
      }
      return <AddIndicatorDialog report={report} area={area} onAdd={add} onClose={onClose} />
    }
    case 'lastYear':
      return <LastYearDialog report={report} entry={entry} onClose={onClose} />
    case 'sourceOffice':
      return <SourceOfficeDialog rows={rows} shown={shown} entry={entry} onClose={onClose} />
    case 'unlock': {
      const row = rows.find(({ figureId }) => figureId === dialog.figureId)
      const onUnlocked = (figureId: string) => onGo({ figureId, column: 'previousValue' })
      return row ? <UnlockDialog row={row} entry={entry} onClose={onClose} onUnlocked={onUnlocked} /> : null
    }
    case 'remove': {
      const { indicatorId } = dialog
      const remove = () => {
        onClose()
        entry.change((current) => removeIndicator(current, indicatorId), {
          message: '指标已删除，正文里的文字照旧保留。',
        })
      }
      return <DeleteIndicatorDialog report={report} indicatorId={indicatorId} onDelete={remove} onClose={onClose} />
    }
    case 'rename': {
      const indicator = report.indicators.find(({ id }) => id === dialog.indicatorId)
      if (!indicator) return null
      const rename = (names: Parameters<typeof renameIndicator>[2]) => {
        onClose()
        entry.change((current) => renameIndicator(current, indicator.id, names), { message: '指标已修改。' })
      }
      return <RenameIndicatorDialog report={report} indicator={indicator} onRename={rename} onClose={onClose} />
    }
  }
}
