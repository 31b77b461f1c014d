import { areUnitsComparable } from './measure-words'
import type { PreparedEntry } from './prepare-catalogue'
import type { QuantityKind } from './quantity'

/** A count in a unit that cannot be the indicator's: 工作站81个 is no 办理件数. */
const UNLIKE_UNIT = 0.3
/** A plan taken for a result, what was refused for what was done, one rate for another. */
const UNLIKE_PLAN = 0.6
const UNLIKE_NEGATION = 0.2
const UNLIKE_NAME = 0.5

/** The two characters before 率 tell a rate: 胜诉率 is no 出庭应诉率. */
const RATE_NAME = /([\u4e00-\u9fa5]{2})率[^率]{0,6}$/

/** Which rate the words before a percentage name, by its last two characters; null when they name none. */
export const rateNamed = (before: string): string | null => RATE_NAME.exec(before)?.[1] ?? null

/** How well a quantity of this kind and unit may be the indicator's, 0 to 1. */
export function unitFit(entry: PreparedEntry, kind: QuantityKind, unit: string): number {
  if ((kind === 'rate') !== entry.units.includes('%')) return 0
  if (kind === 'rate') return 1
  if ((kind === 'rank') !== (entry.kind === 'rank')) return 0
  if (kind === 'rank') return 1
  if ((kind === 'amount') !== (entry.kind === 'amount')) return 0.1
  if (entry.units.includes(unit)) return 1
  return entry.units.some((own) => areUnitsComparable(own, unit)) ? 0.85 : UNLIKE_UNIT
}

interface Sense {
  quantity: { kind: QuantityKind }
  isPlan: boolean
  isChange: boolean
  isNegated: boolean
}

/** How well what the words say of a quantity (plan, change, refusal, name of a rate) fits the indicator, 0 to 1. */
export function senseFit(entry: PreparedEntry, sense: Sense, rateName: string | null): number {
  // A rate and its change are different things; counts of increase are often told without the word.
  const ofChange = entry.isChange === sense.isChange ? 1 : sense.quantity.kind === 'rate' ? 0 : 0.8
  const ofPlan = entry.isPlan === sense.isPlan ? 1 : UNLIKE_PLAN
  const ofNegation = entry.isNegated === sense.isNegated ? 1 : UNLIKE_NEGATION
  const isOtherRate = rateName !== null && entry.rateNames.length > 0 && !entry.rateNames.includes(rateName)
  return ofChange * ofPlan * ofNegation * (isOtherRate ? UNLIKE_NAME : 1)
}
