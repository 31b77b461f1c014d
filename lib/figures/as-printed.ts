import type { Figure } from '@/lib/report/figure'
import type { Report } from '@/lib/report/report'

const lists = new WeakMap<readonly Figure[], Figure[]>()
const rows = new WeakMap<Figure, Figure>()

function printedRow(figure: Figure): Figure {
  if (!figure.held) return figure
  const known = rows.get(figure)
  if (known) return known
  const printed: Figure = { ...figure, ...figure.held, held: null }
  rows.set(figure, printed)
  return printed
}

/**
 * The figures and indicators by which the text is printed: held values in place of those of the form. For whatever
 * reads or writes the text; form and ledger read the report itself. The same figures give the same list, their own
 * when nothing is held.
 */
export function asPrinted({ figures, indicators }: Pick<Report, 'figures' | 'indicators'>): Pick<Report, 'figures' | 'indicators'> {
  if (!figures.some((figure) => figure.held)) return { figures, indicators }
  const printed = lists.get(figures) ?? figures.map(printedRow)
  lists.set(figures, printed)
  return { figures: printed, indicators }
}
