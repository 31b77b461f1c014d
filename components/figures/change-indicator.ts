import { addIndicators, hasNoRoom } from '@/lib/figures/add-indicators'
import type { Report } from '@/lib/report/report'
import type { Derivation, Indicator } from '@/lib/template/indicator'

function changeIndicator(report: Report, indicatorId: string, change: (indicator: Indicator) => Indicator): Report {
  return {
    ...report,
    indicators: report.indicators.map((indicator) => (indicator.id === indicatorId ? change(indicator) : indicator)),
  }
}

/** The report with this 口径 of an indicator; '' takes it away. */
export function setBasis(report: Report, indicatorId: string, basis: string): Report {
  return changeIndicator(report, indicatorId, ({ basis: _before, ...rest }) => (basis ? { ...rest, basis } : rest))
}

/** The report in which a derived indicator is computed so, with the indicators that this needs besides; the same where those find no room. */
export function setDerivation(
  report: Report,
  indicatorId: string,
  derivation: Partial<Derivation>,
  added: readonly Indicator[] = [],
): Report {
  if (hasNoRoom(report, added)) return report
  return changeIndicator(addIndicators(report, added), indicatorId, (indicator) =>
    indicator.derivation ? { ...indicator, derivation: { ...indicator.derivation, ...derivation } } : indicator,
  )
}

/** The report with this indicator in place of the one of the same id. */
export const replaceIndicator = (report: Report, indicator: Indicator): Report =>
  changeIndicator(report, indicator.id, () => indicator)
