import type { EvaluatedFigure } from './evaluate-figures'
import { formatAmount } from './format-amount'
import { formatChange } from './format-change'

/** One number that changes, ready to show: 187件 → 190件, 未填 → 12件. */
export interface ChangedValue {
  name: string
  year: 'this' | 'previous'
  before: string
  after: string
}

function textOf({ figure, indicator, value, previous, change }: EvaluatedFigure, year: ChangedValue['year']): string {
  const { derivation, unit } = indicator
  const isChange = derivation?.operation === 'yearOnYear' || derivation?.operation === 'averageGrowth'
  if (year === 'this' && isChange && change.ok) return formatChange(change, { unit: true, decimals: null, textBefore: '上年' })
  const shown = year === 'this' ? value : previous
  const approximation = year === 'this' && !derivation ? figure.approximation : null
  if (shown.ok) return formatAmount(shown.printed, unit, approximation)
  if (shown.reason.kind === 'notANumber') return `“${shown.reason.typed}”`
  return shown.reason.kind === 'empty' ? '未填' : '算不出'
}

/**
 * This year's and last year's value of a figure, as far as they differ. A figure that is not there at all reads like
 * one without a value.
 */
export function changedValues(before: EvaluatedFigure | undefined, after: EvaluatedFigure | undefined): ChangedValue[] {
  const indicator = (after ?? before)?.indicator
  if (!indicator) return []
  const none = indicator.derivation ? '算不出' : '未填'
  const text = (from: EvaluatedFigure | undefined, year: ChangedValue['year']) => (from ? textOf(from, year) : none)
  return (['this', 'previous'] as const).flatMap((year) => {
    const value: ChangedValue = { name: indicator.name, year, before: text(before, year), after: text(after, year) }
    return value.before === value.after ? [] : [value]
  })
}
