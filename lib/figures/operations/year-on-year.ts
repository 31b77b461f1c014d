import { addUp } from './add-up'
import type { Operation } from './operation'

/** 同比：比上年增减的百分数；比率的同比是相差的百分点。减少为负。 */
export const yearOnYear: Operation = ({ terms, base, ofRate }) => {
  if (base === null) return { ok: false, failure: 'noBase' }
  const increase = addUp(terms).minus(base)
  if (ofRate) return { ok: true, value: increase }
  if (base.isZero()) return { ok: false, failure: 'zeroBase' }
  return { ok: true, value: increase.div(base.abs()).times(100) }
}
