import { ExactDecimal } from '../exact-decimal'

/** The exact sum; 0 of nothing. */
export function addUp(terms: readonly ExactDecimal[]): ExactDecimal {
  return terms.reduce((total, term) => total.plus(term), new ExactDecimal(0))
}
