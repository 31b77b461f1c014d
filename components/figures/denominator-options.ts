import { withInputs } from '@/lib/figures/add-indicators'
import { withDependents } from '@/lib/figures/remove-indicator'
import type { Report } from '@/lib/report/report'
import type { Indicator } from '@/lib/template/indicator'
import { INDICATOR_CATALOGUE } from '@/templates/indicator-catalogue'

/** What a rate may be divided by. */
export interface DenominatorOption {
  /** Tells one option from another. */
  key: string
  indicatorIds: string[]
  /** 行政复议审结件数, 上年结转＋受理 */
  label: string
  /** Offices divide by this one unless they say otherwise. */
  usual: boolean
  /** Indicators of the catalogue that the report does not hold yet. */
  added: Indicator[]
}

export const denominatorKey = (ids: readonly string[]): string => ids.join('＋')

/**
 * The denominators offered for a rate, the usual one first: those of the catalogue, the present one, and the other
 * indicators of the same area counted in the same unit. None is computed from the rate itself.
 */
export function denominatorOptions(report: Pick<Report, 'indicators'>, indicator: Indicator): DenominatorOption[] {
  const { derivation } = indicator
  if (!derivation?.denominator) return []
  const known = new Map(report.indicators.map((candidate) => [candidate.id, candidate]))
  const inCatalogue = new Map(INDICATOR_CATALOGUE.map((entry) => [entry.indicator.id, entry]))
  const entry = inCatalogue.get(indicator.id)
  const usual = entry?.indicator.derivation?.denominator
  const excluded = new Set([...withDependents(report, indicator.id).map(({ id }) => id), ...derivation.inputs])
  const unit = known.get(derivation.inputs[0]!)?.unit
  const beside = report.indicators.filter(
    (candidate) =>
      candidate.area === indicator.area &&
      candidate.unit === unit &&
      candidate.unit !== '%' &&
      !excluded.has(candidate.id),
  )
  const choices = [
    ...(usual ? [usual] : []),
    ...(entry?.otherDenominators ?? []).map(({ denominator }) => denominator),
    derivation.denominator,
    ...beside.map(({ id }) => [id]),
  ]
  const options = choices.map((indicatorIds): DenominatorOption => {
    const missing = indicatorIds.flatMap((id) => {
      const found = known.has(id) ? undefined : inCatalogue.get(id)
      return found ? withInputs(found.indicator, INDICATOR_CATALOGUE) : []
    })
    const nameOf = (id: string) => (known.get(id) ?? inCatalogue.get(id)?.indicator)?.name ?? '已删除的指标'
    return {
      key: denominatorKey(indicatorIds),
      indicatorIds: [...indicatorIds],
      label: indicatorIds.map(nameOf).join('＋'),
      usual: indicatorIds === usual,
      added: missing.filter(({ id }) => !known.has(id)),
    }
  })
  return [...new Map(options.toReversed().map((option) => [option.key, option])).values()].toReversed()
}
