import { ExactDecimal } from '../exact-decimal'
import { addUp } from './add-up'
import type { Operation } from './operation'

/** 年均增幅：（末年÷基年）^（1÷年数）－1，以百分数计。 */
export const averageGrowth: Operation = ({ terms, base, years }) => {
  if (base === null) return { ok: false, failure: 'noBase' }
  if (base.isZero()) return { ok: false, failure: 'zeroBase' }
  const quotient = addUp(terms).div(base)
  if (quotient.isNegative()) return { ok: false, failure: 'negativeBase' }
  const yearly = years === 1 ? quotient : quotient.pow(new ExactDecimal(1).div(years))
  // A root that is a short decimal comes out a hair beside it: forty digits bring it back.
  return { ok: true, value: yearly.toSignificantDigits(40).minus(1).times(100) }
}
