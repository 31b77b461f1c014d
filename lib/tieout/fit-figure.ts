import { checkFigureValue } from '@/lib/figures/check-figure-value'
import { evaluateFigures, type EvaluatedFigure } from '@/lib/figures/evaluate-figures'
import { ExactDecimal } from '@/lib/figures/exact-decimal'
import { formatFigure } from '@/lib/figures/format-figure'
import { emptyFigure, type Figure } from '@/lib/report/figure'
import { amountIn, type TypedAmount } from './amount-in'
import { intervalsMeet, printedInterval, type Interval } from './printed-interval'
import type { Proposal, ProposedIndicator, Standing } from './proposal'
import type { Approximation, Quantity } from './quantity'
import { reproduceWords } from './reproduce-words'
import type { Stated } from './stated-year'

/** What a figure holds under the indicator, filled with what a quantity says where it is empty. */
export interface Fit extends Pick<Proposal, 'show' | 'standing' | 'amount' | 'isLocked' | 'tabled' | 'reference'> {
  indicator: ProposedIndicator
}

/** The indicators and figures of a report, with their values, as they are or as they would be. */
export interface Table {
  figureOf(indicatorId: string): EvaluatedFigure | undefined
}

const WORDS: Readonly<Record<NonNullable<Figure['approximation']>, Approximation>> = {
  余: 'over',
  多: 'over',
  近: 'nearly',
  约: 'about',
  以上: 'atLeast',
  不少于: 'atLeast',
  以内: 'atMost',
}

/** The figure with an amount entered: last year's as typed, or this year's with its approximation word. */
export function enter(figure: Figure, { value, approximation }: TypedAmount, show: Stated): Figure {
  return show === 'previous' ? { ...figure, previousValue: value, previousFrom: 'typed' } : { ...figure, value, approximation }
}

/** Last year's value as last year's report has it: it is unlocked in the form before another takes its place. */
export const isLockedPlace = ({ previousFrom, previousValue }: Figure, show: Stated): boolean =>
  show === 'previous' && previousFrom === 'lastReport' && previousValue !== ''

const isOverTime = ({ derivation }: ProposedIndicator) =>
  derivation?.operation === 'yearOnYear' || derivation?.operation === 'averageGrowth'

/** The values that what the table prints may stand for. */
function tabledInterval({ figure, indicator }: EvaluatedFigure, printed: string, show: Stated): Interval {
  const approx = show === 'value' && !indicator.derivation && figure.approximation ? WORDS[figure.approximation] : null
  return printedInterval({ value: printed, raw: printed, kind: indicator.kind, approx })
}

function standingOf(quantity: Quantity, amount: TypedAmount, evaluated: EvaluatedFigure, show: Stated): Standing {
  const value = show === 'previous' ? evaluated.previous : evaluated.value
  if (!value.ok) return value.reason.kind === 'empty' ? 'fills' : evaluated.indicator.derivation ? 'missing' : 'differs'
  const isExact = quantity.approx === null && (show === 'previous' || evaluated.figure.approximation === null)
  if (isExact && new ExactDecimal(amount.value).eq(value.printed)) return 'equal'
  const stated = printedInterval({ ...quantity, value: amount.value })
  return intervalsMeet(stated, tabledInterval(evaluated, value.printed, show)) ? 'agrees' : 'differs'
}

/**
 * How a quantity stands to an indicator: `text` is the printed text of its block, `table` the report. Null when it
 * counts something else (per cent for 件) or last year's value only approximately, which the form cannot take.
 */
export function fitFigure(
  quantity: Quantity,
  indicator: ProposedIndicator,
  show: Stated,
  text: string,
  table: Table,
): Fit | null {
  const known = table.figureOf(indicator.id)
  const evaluated = known ?? evaluateAlone(emptyFigure(indicator.id), indicator)
  const isLocked = isLockedPlace(evaluated.figure, show)
  const fit = (rest: Omit<Fit, 'indicator' | 'show' | 'isLocked' | 'tabled'>): Fit => ({
    indicator,
    show,
    isLocked,
    tabled: tabledWords(evaluated, show),
    ...rest,
  })
  if (show === 'change' || isOverTime(indicator)) {
    const { change } = evaluated
    if (!change.ok) return fit({ standing: 'missing', amount: null, reference: null })
    const reference = reproduceWords(text, quantity, evaluated, show)
    const stated = printedInterval(quantity)
    const isNear = change.amount.gte(stated.low) && change.amount.lte(stated.high)
    return fit({ standing: reference ? 'equal' : isNear ? 'agrees' : 'differs', amount: null, reference })
  }
  const amount = amountIn(quantity, indicator)
  if (!amount || !checkFigureValue(amount.value, indicator).ok) return null
  const standing = standingOf(quantity, amount, evaluated, show)
  if (indicator.derivation) {
    return fit({ standing, amount: null, reference: reproduceWords(text, quantity, evaluated, show) })
  }
  if (show === 'previous' && amount.approximation) return null
  const filled = standing === 'fills' ? evaluateAlone(enter(evaluated.figure, amount, show), indicator) : evaluated
  const reference = reproduceWords(text, quantity, filled, show)
  return fit({ standing: reference && standing === 'agrees' ? 'equal' : standing, amount: isLocked ? null : amount, reference })
}

/** A typed figure by itself. */
function evaluateAlone(figure: Figure, indicator: ProposedIndicator): EvaluatedFigure {
  return evaluateFigures({ figures: [figure], indicators: [indicator] }).get(figure.figureId)!
}

function tabledWords(evaluated: EvaluatedFigure, show: Stated): string {
  const formatted = formatFigure(evaluated, { show, unit: true, decimals: null, round: null }, '上年')
  return formatted.ok ? formatted.text : ''
}
