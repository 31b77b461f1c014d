import type { Report } from '@/lib/report/report'
import type { Indicator } from '@/lib/template/indicator'
import { freshId } from '@/components/report/fresh-id'
import { emptyFigure } from '@/lib/report/figure'

const PREFIX = 'own'

/** Whether the indicator was added by the unit itself, so that it may also go again. */
export const isOwnIndicator = (indicatorId: string): boolean => indicatorId.startsWith(`${PREFIX}-`)

/** An indicator of the unit's own (本单位指标), with an id that no template has. */
export const ownIndicator = (indicator: Omit<Indicator, 'id'>): Indicator => ({ ...indicator, id: freshId(PREFIX) })

/** The report with these indicators and an empty figure for each; those it has already are left alone. */
export function addIndicators(report: Report, indicators: readonly Indicator[]): Report {
  const known = new Set(report.indicators.map((indicator) => indicator.id))
  const added = indicators.filter((indicator) => !known.has(indicator.id))
  const figures = added.map(({ id }) => emptyFigure(id))
  return { ...report, indicators: [...report.indicators, ...added], figures: [...report.figures, ...figures] }
}

/** The report without an indicator and its figure. References to it stay in the text and are found by the checks. */
export function removeIndicator(report: Report, indicatorId: string): Report {
  return {
    ...report,
    indicators: report.indicators.filter((indicator) => indicator.id !== indicatorId),
    figures: report.figures.filter((figure) => figure.indicatorId !== indicatorId),
  }
}
