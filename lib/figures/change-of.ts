import type { Indicator } from '@/lib/template/indicator'
import { ExactDecimal } from './exact-decimal'
import type { FigureChange, FigureReason, FigureValue } from './figure-value'

const DEFAULT_DECIMALS = 1
const decimalsOf = (printed: string) => (printed.split('.')[1] ?? '').length

const directionOf = (difference: ExactDecimal) => (difference.isZero() ? 'level' : difference.isNegative() ? 'down' : 'up')

type Measure = Extract<FigureChange, { ok: true }>['measure']

const changed = (difference: ExactDecimal, amount: ExactDecimal, measure: Measure, decimals: number): FigureChange => ({
  ok: true,
  direction: directionOf(difference),
  amount: amount.abs(),
  measure,
  decimals,
})

/**
 * The change of an indicator from last year: per cent for counts and amounts, 百分点 for rates, 分 for scores,
 * 位 for ranks (a smaller number is a rise). A derived change (同比, 年均增幅) is its own change. What is only about so
 * many (1200余) has none: a percentage beside it could not be checked.
 */
export function changeOf(
  indicator: Indicator,
  value: FigureValue,
  previous: FigureValue,
  { ofRate, isApproximate }: { ofRate: boolean; isApproximate: boolean },
): FigureChange {
  if (!value.ok) return value
  const { derivation, kind } = indicator
  if (derivation?.operation === 'yearOnYear' || derivation?.operation === 'averageGrowth') {
    const amount = derivation.rounding === 'down' ? new ExactDecimal(value.printed) : value.exact
    return changed(value.exact, amount, ofRate ? '个百分点' : '%', derivation.decimals)
  }
  if (isApproximate) return { ok: false, reason: { kind: 'approximate', names: [indicator.name] } }
  if (!previous.ok) return { ok: false, reason: previous.reason }
  const [now, before] = [new ExactDecimal(value.printed), new ExactDecimal(previous.printed)]
  const difference = now.minus(before)
  const decimals = Math.max(decimalsOf(value.printed), decimalsOf(previous.printed))
  if (kind === 'rank') return changed(difference.neg(), difference, '位', 0)
  if (kind === 'score') return changed(difference, difference, '分', decimals)
  if (kind === 'rate') return changed(difference, difference, '个百分点', decimals)
  if (difference.isZero()) return changed(difference, difference, '%', DEFAULT_DECIMALS)
  const zeroBase: FigureReason = { kind: 'zeroBase', names: [indicator.name] }
  if (before.isZero()) return { ok: false, reason: zeroBase }
  return changed(difference, difference.div(before).times(100), '%', DEFAULT_DECIMALS)
}
