import { approximationSchema } from '@/lib/report/figure'
import { formatAmount } from '../format-amount'
import { normalizeDecimal } from '../normalize-decimal'
import type { LedgerChange, LedgerLine } from './compare-ledger'

/**
 * Both sides of a change as the report would print them: a number with its unit, this year's also with its word of
 * approximation, the file's where it states another. '' where there is nothing yet.
 */
export function sidesOfChange(
  { unit, approximation, changes }: LedgerLine,
  { field, before, after }: LedgerChange,
): { before: string; after: string } {
  if (field !== 'value' && field !== 'previousValue') return { before, after }
  const stated = approximationSchema.safeParse(changes.find((change) => change.field === 'approximation')?.after)
  const print = (number: string, word: LedgerLine['approximation']) =>
    normalizeDecimal(number) === null ? number : formatAmount(number, unit, field === 'value' ? word : null)
  return { before: print(before, approximation), after: print(after, stated.success ? stated.data : approximation) }
}
