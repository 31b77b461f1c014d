import { addUp } from './add-up'
import type { Operation } from './operation'

/** 差额：首项减去其余各项。 */
export const difference: Operation = ({ terms }) => ({
  ok: true,
  value: addUp(terms.slice(0, 1)).minus(addUp(terms.slice(1))),
})
