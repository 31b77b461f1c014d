import { ExactDecimal } from '@/lib/figures/exact-decimal'
import type { Approximation, Quantity } from './quantity'

/** The values a printed number may stand for, both ends included. */
export interface Interval {
  low: ExactDecimal
  high: ExactDecimal
}

const TEN = new ExactDecimal(10)
/** About as far as 约 and 左右 reach. */
const ABOUT = new ExactDecimal('0.1')
const UNBOUNDED = new ExactDecimal('1e30')

/** Decimal places of a decimal as typed. */
export const decimalsOf = (value: string): number => (value.split('.')[1] ?? '').length

/** 800 ends in its hundreds, 310 in its tens, 12.5 in its tenths: how much one more of its last digit is. */
function lastDigitOf(value: string): ExactDecimal {
  const decimals = decimalsOf(value)
  if (decimals > 0) return TEN.pow(-decimals)
  return TEN.pow(/0*$/.exec(value.replace('-', ''))![0].length)
}

function approximate(value: ExactDecimal, typed: string, approx: Approximation): Interval {
  const step = lastDigitOf(typed)
  switch (approx) {
    case 'over':
      return { low: value, high: value.plus(step) }
    case 'nearly':
      return { low: value.minus(step), high: value }
    case 'atLeast':
      return { low: value, high: UNBOUNDED }
    case 'atMost':
      return { low: UNBOUNDED.neg(), high: value }
    case 'about':
      return { low: value.minus(value.abs().times(ABOUT)), high: value.plus(value.abs().times(ABOUT)) }
  }
}

/**
 * What a quantity may stand for: a count itself, a rounded number within half a unit of its last digit,
 * 近3万 down to 2万, 800余 up to 900.
 */
export function printedInterval(quantity: Pick<Quantity, 'value' | 'raw' | 'kind' | 'approx'>): Interval {
  const value = new ExactDecimal(quantity.value)
  if (quantity.approx) return approximate(value, quantity.value, quantity.approx)
  const scale = /万亿|[万亿]/.exec(quantity.raw)?.[0]
  const isRounded = quantity.kind !== 'count' || quantity.value.includes('.') || scale !== undefined
  if (!isRounded) return { low: value, high: value }
  // 31.5万 is printed to its thousands, though as a count it ends in zeros.
  const power = scale ? (scale === '万' ? 4 : scale === '亿' ? 8 : 12) : 0
  const places = power - decimalsOf(scale ? (/[\d.]+/.exec(quantity.raw)?.[0] ?? '') : quantity.value)
  const half = TEN.pow(places).div(2)
  return { low: value.minus(half), high: value.plus(half) }
}

/** Two numbers may be the same: their intervals meet. Symmetric. */
export const intervalsMeet = (a: Interval, b: Interval): boolean => a.low.lte(b.high) && b.low.lte(a.high)
