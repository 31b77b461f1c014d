import { ExactDecimal } from './exact-decimal'

/**
 * 2947 → 2900 (余, 多) or 3000 (近): the two leading digits, of a number below 100 the first, cut off or raised.
 * Null when no honest approximation exists: below 10, or a number that is round already.
 */
export function roundToApproximate(printed: string, word: '余' | '近' | '多'): string | null {
  const value = new ExactDecimal(printed)
  if (value.lt(10)) return null
  const wholeDigits = value.trunc().toFixed(0).length
  const kept = wholeDigits === 2 ? 1 : 2
  const step = new ExactDecimal(10).pow(wholeDigits - kept)
  const steps = value.div(step)
  const rounded = (word === '近' ? steps.ceil() : steps.floor()).times(step)
  return rounded.eq(value) ? null : rounded.toFixed(0)
}
