import { Decimal } from 'decimal.js'

/**
 * Decimal arithmetic that is exact for the numbers of a report: 60 significant digits, half away from zero (四舍五入).
 * The quotient of two numbers of up to 20 digits that is no boundary itself lies farther from any boundary
 * of rounding than this precision, so rounding twice equals rounding once.
 */
export const ExactDecimal = Decimal.clone({
  precision: 60,
  rounding: Decimal.ROUND_HALF_UP,
  toExpNeg: -100,
  toExpPos: 100,
})
export type ExactDecimal = Decimal
