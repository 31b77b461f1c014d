import { changeFigures, type FigureEdit } from '@/lib/figures/change-figures'
import { normalizeDecimal } from '@/lib/figures/normalize-decimal'
import type { Report } from '@/lib/report/report'

export type FigureColumn = 'previousValue' | 'value'

export interface FigureEntry {
  figureId: string
  column: FigureColumn
  typed: string
}

/** A number loses its thousands and full width, what is no number stays as typed. */
export const tidyNumber = (typed: string): string => normalizeDecimal(typed) ?? typed.trim().slice(0, 40)

/** The report with these values; a value of last year taken from last year's report is locked and stays. */
export function setFigureValues(report: Report, entries: readonly FigureEntry[]): Report {
  const locked = new Set(
    report.figures.filter(({ previousFrom }) => previousFrom === 'lastReport').map(({ figureId }) => figureId),
  )
  const edits = entries
    .filter(({ figureId, column }) => column === 'value' || !locked.has(figureId))
    .map(({ figureId, column, typed }): FigureEdit => ({ figureId, [column]: tidyNumber(typed) }))
  return changeFigures(report, edits)
}
