import type { FigureRef } from '@/lib/report/inline'
import type { EvaluatedFigure } from './evaluate-figures'
import type { FigureReason } from './figure-value'
import { formatAmount } from './format-amount'
import { formatChange } from './format-change'
import { printRounded } from './print-rounded'
import { roundToApproximate } from './round-to-approximate'

export type FigureFormat = Pick<FigureRef, 'show' | 'unit' | 'decimals' | 'round'>
export type FormattedFigure = { ok: true; text: string } | { ok: false; reason: FigureReason }

/**
 * What a reference shows: the value or last year's with its unit (31.33%, 2900余件), or the change with its word
 * (增长12.7%). A derived change always shows its word. A rounding word is left out where it cannot be true: for rates,
 * scores and ranks, for round or small numbers, and where the figure is an approximation already.
 */
export function formatFigure(evaluated: EvaluatedFigure, format: FigureFormat, textBefore = ''): FormattedFigure {
  const { indicator, figure, change } = evaluated
  const operation = indicator.derivation?.operation
  const isChange = operation === 'yearOnYear' || operation === 'averageGrowth'
  if (format.show === 'change' || (isChange && format.show === 'value')) {
    if (!change.ok) return { ok: false, reason: change.reason }
    return { ok: true, text: formatChange(change, { ...format, textBefore }) }
  }
  const value = format.show === 'value' ? evaluated.value : evaluated.previous
  if (!value.ok) return { ok: false, reason: value.reason }
  const unit = format.unit ? indicator.unit : ''
  const approximation = format.show === 'value' && !indicator.derivation ? figure.approximation : null
  const isAmount = indicator.kind === 'count' || indicator.kind === 'amount'
  const mayRound = approximation === null && indicator.unit !== '%' && isAmount
  if (format.round && mayRound) {
    const rounded = roundToApproximate(value.printed, format.round)
    if (rounded !== null) return { ok: true, text: formatAmount(rounded, unit, format.round) }
  }
  const number = format.decimals === null ? value.printed : printRounded(value.exact, format.decimals, indicator.derivation?.rounding)
  return { ok: true, text: formatAmount(number, unit, approximation) }
}
