import { ExactDecimal } from '@/lib/figures/exact-decimal'
import { decimalsOf, intervalsMeet, printedInterval, type Interval } from './printed-interval'
import type { Quantity } from './quantity'

const HUNDRED = new ExactDecimal(100)

export interface GrowthCheck {
  agrees: boolean
  isTruncated: boolean
  /** Signed exact growth in the unit of the printed one. */
  truth: ExactDecimal
  expected: string
  computation: string
}

const magnitude = ({ low, high }: Interval): Interval => {
  if (low.gte(0)) return { low, high }
  if (high.lte(0)) return { low: high.neg(), high: low.neg() }
  return { low: new ExactDecimal(0), high: ExactDecimal.max(high, low.neg()) }
}

function verdict(printed: Quantity, truth: ExactDecimal, range: Interval, written: string, unit: string): GrowthCheck {
  const decimals = decimalsOf(printed.value)
  const size = truth.abs()
  const agrees = intervalsMeet(magnitude(range), magnitude(printedInterval(printed)))
  const cutOff = size.toDecimalPlaces(decimals, ExactDecimal.ROUND_DOWN)
  return {
    agrees,
    isTruncated: !agrees && !printed.approx && cutOff.eq(new ExactDecimal(printed.value).abs()),
    truth,
    expected: size.toFixed(decimals),
    computation: `${written}=${truth.toFixed(Math.max(decimals, 1))}${unit}`,
  }
}

/** Growth in per cent from one quantity to another; null from zero. */
export function recomputeGrowth(printed: Quantity, from: Quantity, to: Quantity): GrowthCheck | null {
  const [a, b] = [printedInterval(from), printedInterval(to)]
  if (a.low.lte(0)) return null
  const base = new ExactDecimal(from.value)
  const truth = new ExactDecimal(to.value).minus(base).div(base).times(HUNDRED)
  const range = { low: b.low.div(a.high).minus(1).times(HUNDRED), high: b.high.div(a.low).minus(1).times(HUNDRED) }
  return verdict(printed, truth, range, `（${to.value}－${from.value}）÷${from.value}`, '%')
}

/** Average yearly growth in per cent over some years; null from zero. */
export function recomputeAverageGrowth(
  printed: Quantity,
  from: Quantity,
  to: Quantity,
  years: number,
): GrowthCheck | null {
  const [a, b] = [printedInterval(from), printedInterval(to)]
  if (a.low.lte(0) || b.low.lt(0)) return null
  const exponent = new ExactDecimal(1).div(years)
  const yearly = (quotient: ExactDecimal) => quotient.pow(exponent).toSignificantDigits(40).minus(1).times(HUNDRED)
  const range = { low: yearly(b.low.div(a.high)), high: yearly(b.high.div(a.low)) }
  const truth = yearly(new ExactDecimal(to.value).div(from.value))
  return verdict(printed, truth, range, `（${to.value}÷${from.value}）^（1÷${years}）－1`, '%')
}

/** The difference of two rates in 百分点, or of two counts. */
export function recomputeDifference(printed: Quantity, from: Quantity, to: Quantity): GrowthCheck {
  const [a, b] = [printedInterval(from), printedInterval(to)]
  const truth = new ExactDecimal(to.value).minus(from.value)
  const range = { low: b.low.minus(a.high), high: b.high.minus(a.low) }
  return verdict(printed, truth, range, `${to.value}－${from.value}`, printed.unit)
}

/** Growth in per cent by an increase, over what was there before it: 23 more, now 204, were 181. */
export function recomputeByIncrease(
  printed: Quantity,
  increase: Quantity,
  now: Quantity,
  isFall: boolean,
): GrowthCheck | null {
  const by = new ExactDecimal(increase.value)
  const base = isFall ? by.plus(now.value) : new ExactDecimal(now.value).minus(by)
  if (base.lte(0)) return null
  const truth = by.div(base).times(HUNDRED)
  const written = `${increase.value}÷（${now.value}${isFall ? '＋' : '－'}${increase.value}）`
  return verdict(printed, isFall ? truth.neg() : truth, { low: truth, high: truth }, written, '%')
}
