import { addUp } from './add-up'
import type { Operation } from './operation'

/** 比值：分子之和除以分母之和。 */
export const ratio: Operation = ({ terms, denominator }) => {
  const whole = addUp(denominator)
  return whole.isZero() ? { ok: false, failure: 'zeroDenominator' } : { ok: true, value: addUp(terms).div(whole) }
}
