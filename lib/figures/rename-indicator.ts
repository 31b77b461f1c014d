import type { Report } from '@/lib/report/report'
import type { Indicator } from '@/lib/template/indicator'

/**
 * The report in which an indicator is called so, with this unit and 口径 ('' for none). Its references follow, as they
 * print the unit; words typed by hand stay as they are. Past 起草 the unit stays: the text must not change by itself,
 * and a unit is not held back as values are. A 口径说明 goes by the name and follows it.
 */
export function renameIndicator(
  report: Report,
  indicatorId: string,
  { name, unit, basis }: Pick<Indicator, 'name' | 'unit'> & { basis: string },
): Report {
  const before = report.indicators.find(({ id }) => id === indicatorId)
  if (!before) return report
  const { basis: _, ...rest } = before
  const printed = report.state === 'drafting' ? unit : before.unit
  const renamed: Indicator = { ...rest, name, unit: printed, ...(basis && { basis }) }
  return {
    ...report,
    indicators: report.indicators.map((indicator) => (indicator === before ? renamed : indicator)),
    explanations: report.explanations.map((explanation) =>
      explanation.indicator === before.name ? { ...explanation, indicator: name } : explanation,
    ),
  }
}
