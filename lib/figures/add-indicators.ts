import { emptyFigure } from '@/lib/report/figure'
import type { Report } from '@/lib/report/report'
import { ROW_LIMITS } from '@/lib/report/row-limits'
import type { Indicator } from '@/lib/template/indicator'

/** An indicator behind everything it is computed from, as far as the catalogue has it. */
export function withInputs(indicator: Indicator, catalogue: readonly { indicator: Indicator }[]): Indicator[] {
  const { inputs = [], denominator = [] } = indicator.derivation ?? {}
  const needed = [...inputs, ...denominator].flatMap((id) => {
    const input = catalogue.find((entry) => entry.indicator.id === id)?.indicator
    return input ? withInputs(input, catalogue) : []
  })
  return [...new Set([...needed, indicator])]
}

/** How many indicators a report still has room for. */
export const roomForIndicators = ({ indicators, figures }: Pick<Report, 'indicators' | 'figures'>): number =>
  Math.max(0, Math.min(ROW_LIMITS.indicator - indicators.length, ROW_LIMITS.figure - figures.length))

const newAmong = (report: Report, indicators: readonly Indicator[]): Indicator[] => {
  const known = new Set(report.indicators.map(({ id }) => id))
  return [...new Map(indicators.map((indicator) => [indicator.id, indicator])).values()].filter(({ id }) => !known.has(id))
}

/** Whether the report has no room for those of these indicators that it has not. */
export const hasNoRoom = (report: Report, indicators: readonly Indicator[]): boolean =>
  newAmong(report, indicators).length > roomForIndicators(report)

/**
 * The report with these indicators and an empty figure for each; those it has already are left alone. The same report
 * where they are too many (`hasNoRoom`): of indicators that need one another none comes alone.
 */
export function addIndicators(report: Report, indicators: readonly Indicator[]): Report {
  const added = newAmong(report, indicators)
  if (added.length === 0 || added.length > roomForIndicators(report)) return report
  const figures = added.map(({ id }) => emptyFigure(id))
  return { ...report, indicators: [...report.indicators, ...added], figures: [...report.figures, ...figures] }
}
