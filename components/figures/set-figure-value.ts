import { changeFigures } from '@/lib/figures/change-figures'
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

/** The report with these values; rows not named keep their objects. */
export function setFigureValues(report: Report, entries: readonly FigureEntry[]): Report {
  return changeFigures(
    report,
    entries.map(({ figureId, column, typed }) => ({ figureId, [column]: tidyNumber(typed) })),
  )
}
