import type { Figure } from '@/lib/report/figure'
import type { Report } from '@/lib/report/report'
import { changeFigures, type FigureEdit } from '../change-figures'
import type { LedgerChange } from './compare-ledger'
import type { LedgerField } from './read-ledger-cell'

type FigureFields = Partial<Record<Exclude<LedgerField, 'basis'>, string>>

/** Fields as a ledger states them, as content of a figure. A last year's value stated in a ledger is a typed one. */
export function ledgerEdit(figureId: string, { approximation, ...fields }: FigureFields): FigureEdit {
  return {
    figureId,
    ...fields,
    ...(fields.previousValue !== undefined && { previousFrom: 'typed' }),
    ...(approximation !== undefined && { approximation: approximation as Figure['approximation'] }),
  }
}

/** The report with these changes of a ledger made. Past 起草 the text is held back, as for any change of a figure. */
export function applyLedger(report: Report, changes: readonly LedgerChange[]): Report {
  const edits = changes.flatMap(({ figureId, field, after }) => (field === 'basis' ? [] : [ledgerEdit(figureId, { [field]: after })]))
  const bases = new Map(
    changes.flatMap(({ figureId, field, after }) => {
      const figure = report.figures.find((entry) => entry.figureId === figureId)
      return field === 'basis' && figure ? [[figure.indicatorId, after] as const] : []
    }),
  )
  const changed = changeFigures(report, edits)
  if (bases.size === 0) return changed
  const indicators = changed.indicators.map((indicator) => {
    const basis = bases.get(indicator.id)
    return basis === undefined ? indicator : { ...indicator, basis }
  })
  return { ...changed, indicators }
}
