import type { Figure } from './figure'
import type { Report } from './report'

/**
 * The figures whose change waits for a yes before the text prints it (待确认的数据改动), in the order of the form. A
 * figure whose indicator is gone prints nothing, and nothing of it waits.
 */
export function pendingFigures({ figures, indicators }: Pick<Report, 'figures' | 'indicators'>): Figure[] {
  const held = figures.filter((figure) => figure.held !== null)
  if (held.length === 0) return held
  const known = new Set(indicators.map(({ id }) => id))
  return held.filter(({ indicatorId }) => known.has(indicatorId))
}
