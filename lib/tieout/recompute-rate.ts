import { ExactDecimal } from '@/lib/figures/exact-decimal'
import { decimalsOf, intervalsMeet, printedInterval, type Interval } from './printed-interval'
import type { Quantity } from './quantity'

const HUNDRED = new ExactDecimal(100)

/** The true rate in per cent between all that numerator and denominator may stand for; null for a denominator of zero. */
function rateInterval(numerator: Interval, denominator: Interval): Interval | null {
  if (denominator.low.lte(0)) return null
  return { low: numerator.low.times(HUNDRED).div(denominator.high), high: numerator.high.times(HUNDRED).div(denominator.low) }
}

export interface RateCheck {
  agrees: boolean
  /** The printed value is the true one cut off instead of rounded. */
  isTruncated: boolean
  /** What the rate should read, to the printed decimals, without %. */
  expected: string
  /** 61÷166=36.75% */
  computation: string
}

const sumOf = (terms: readonly Quantity[]): Interval =>
  terms.map(printedInterval).reduce((a, b) => ({ low: a.low.plus(b.low), high: a.high.plus(b.high) }))

const written = (terms: readonly Quantity[]) =>
  terms.length === 1 ? terms[0]!.value : `（${terms.map((term) => term.value).join('＋')}）`

/** Recomputes a printed percentage from the terms of its numerator and denominator; null for a denominator of zero. */
export function recomputeRate(
  rate: Quantity,
  numerator: readonly Quantity[],
  denominator: readonly Quantity[],
): RateCheck | null {
  const truth = rateInterval(sumOf(numerator), sumOf(denominator))
  if (!truth) return null
  const add = (terms: readonly Quantity[]) => terms.reduce((total, term) => total.plus(term.value), new ExactDecimal(0))
  const value = add(numerator).times(HUNDRED).div(add(denominator))
  const decimals = decimalsOf(rate.value)
  const agrees = intervalsMeet(truth, printedInterval(rate))
  return {
    agrees,
    isTruncated: !agrees && value.toDecimalPlaces(decimals, ExactDecimal.ROUND_DOWN).eq(rate.value),
    expected: value.toFixed(decimals),
    computation: `${written(numerator)}÷${written(denominator)}=${value.toFixed(Math.max(decimals, 1))}%`,
  }
}

/** Whether some whole number of parts of `whole` rounds to the printed percentage. */
export function isFeasibleShare(rate: Quantity, whole: Quantity): boolean {
  const { low, high } = printedInterval(rate)
  const total = new ExactDecimal(whole.value)
  return low.times(total).div(HUNDRED).ceil().lte(high.times(total).div(HUNDRED).floor())
}

/** The whole numbers that `part` may be the printed percentage of, smallest and largest; null when there is none. */
export function feasibleWholes(rate: Quantity, part: Quantity): { low: string; high: string } | null {
  const { low, high } = printedInterval(rate)
  if (low.lte(0)) return null
  const least = new ExactDecimal(part.value).times(HUNDRED).div(high).ceil()
  const most = new ExactDecimal(part.value).times(HUNDRED).div(low).floor()
  return least.lte(most) ? { low: least.toFixed(0), high: most.toFixed(0) } : null
}

/** The whole numbers of parts nearest below and above a printed share, with the shares they would give: 786（94.1%）. */
export function nearestShares(rate: Quantity, whole: Quantity): string[] {
  const total = new ExactDecimal(whole.value)
  const part = new ExactDecimal(rate.value).times(total).div(HUNDRED)
  const decimals = decimalsOf(rate.value)
  const shareOf = (count: ExactDecimal) => count.times(HUNDRED).div(total).toFixed(decimals)
  return [part.floor(), part.ceil()].map((count) => `${count.toFixed(0)}÷${whole.value}=${shareOf(count)}%`)
}
