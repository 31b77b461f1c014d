import { emptyFigure } from '@/lib/report/figure'
import type { Report } from '@/lib/report/report'
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

/** The report with these indicators and an empty figure for each; those it has already are left alone. */
export function addIndicators(report: Report, indicators: readonly Indicator[]): Report {
  const known = new Set(report.indicators.map(({ id }) => id))
  const added = [...new Map(indicators.map((indicator) => [indicator.id, indicator])).values()].filter(({ id }) => !known.has(id))
  if (added.length === 0) return report
  const figures = added.map(({ id }) => emptyFigure(id))
  return { ...report, indicators: [...report.indicators, ...added], figures: [...report.figures, ...figures] }
}
