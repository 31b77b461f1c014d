import type { Indicator } from '@/lib/template/indicator'
import { ExactDecimal } from './exact-decimal'
import type { FigureChange, FigureReason, FigureValue } from './figure-value'

const DEFAULT_DECIMALS = 1
const decimalsOf = (printed: string) => (printed.split('.')[1] ?? '').length

const directionOf = (difference: ExactDecimal) => (difference.isZero() ? 'level' : difference.isNegative() ? 'down' : 'up')

/**
 * The change of an indicator from last year: per cent for counts and amounts, 百分点 for rates, 分 for scores,
 * 位 for ranks (a smaller number is a rise). A derived change (同比, 年均增幅) is its own change.
 */
export function changeOf(indicator: Indicator, value: FigureValue, previous: FigureValue, ofRate: boolean): FigureChange {
  if (!value.ok) return value
  const { derivation, kind } = indicator
  if (derivation?.operation === 'yearOnYear' || derivation?.operation === 'averageGrowth') {
    return { ok: true, direction: directionOf(value.exact), amount: value.exact.abs(), measure: ofRate ? '个百分点' : '%', decimals: derivation.decimals }
  }
  if (!previous.ok) return { ok: false, reason: previous.reason }
  const [now, before] = [new ExactDecimal(value.printed), new ExactDecimal(previous.printed)]
  const difference = now.minus(before)
  const decimals = Math.max(decimalsOf(value.printed), decimalsOf(previous.printed))
  if (kind === 'rank') return { ok: true, direction: directionOf(difference.neg()), amount: difference.abs(), measure: '位', decimals: 0 }
  if (kind === 'score') return { ok: true, direction: directionOf(difference), amount: difference.abs(), measure: '分', decimals }
  if (kind === 'rate') return { ok: true, direction: directionOf(difference), amount: difference.abs(), measure: '个百分点', decimals }
  if (difference.isZero()) return { ok: true, direction: 'level', amount: difference, measure: '%', decimals: DEFAULT_DECIMALS }
  const zeroBase: FigureReason = { kind: 'zeroBase', names: [indicator.name] }
  if (before.isZero()) return { ok: false, reason: zeroBase }
  return { ok: true, direction: directionOf(difference), amount: difference.div(before).abs().times(100), measure: '%', decimals: DEFAULT_DECIMALS }
}
