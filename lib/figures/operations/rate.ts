import type { Operation } from './operation'
import { ratio } from './ratio'

/** 比率：分子除以分母，以百分数计。 */
export const rate: Operation = (input) => {
  const quotient = ratio(input)
  return quotient.ok ? { ok: true, value: quotient.value.times(100) } : quotient
}
