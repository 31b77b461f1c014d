import type { Figure } from '@/lib/report/figure'
import type { Report } from '@/lib/report/report'
import type { Derivation, Indicator } from '@/lib/template/indicator'
import { changeOf } from './change-of'
import { ExactDecimal } from './exact-decimal'
import type { FigureChange, FigureReason, FigureValue } from './figure-value'
import { OPERATIONS } from './operations'
import { parseDecimal } from './parse-decimal'
import { printRounded } from './print-rounded'

export interface EvaluatedFigure {
  figure: Figure
  indicator: Indicator
  value: FigureValue
  previous: FigureValue
  change: FigureChange
}

type Year = 'this' | 'previous'
const fail = (reason: FigureReason): FigureValue => ({ ok: false, reason })

function typedValue(typed: string, year: Year): FigureValue {
  if (typed.trim() === '') return fail({ kind: 'empty', year })
  const parsed = parseDecimal(typed)
  if (!parsed.ok) return fail({ kind: 'notANumber', typed, explanation: parsed.reason })
  return { ok: true, printed: parsed.value, exact: new ExactDecimal(parsed.value) }
}

const typedFigures = new WeakMap<Figure, EvaluatedFigure>()

/** A figure that is typed depends on nothing but its own row: computed once for as long as the row stays. */
function evaluateTyped(figure: Figure, indicator: Indicator): EvaluatedFigure {
  const known = typedFigures.get(figure)
  if (known?.indicator === indicator) return known
  const value = typedValue(figure.value, 'this')
  const previous = typedValue(figure.previousValue, 'previous')
  const change = changeOf(indicator, value, previous, { ofRate: false, isApproximate: figure.approximation !== null })
  const evaluated = { figure, indicator, value, previous, change }
  typedFigures.set(figure, evaluated)
  return evaluated
}

function evaluate(figures: readonly Figure[], indicators: readonly Indicator[]): ReadonlyMap<string, EvaluatedFigure> {
  const indicatorById = new Map(indicators.map((indicator) => [indicator.id, indicator]))
  const figureByIndicator = new Map<string, Figure>()
  for (const figure of figures) {
    if (!figureByIndicator.has(figure.indicatorId)) figureByIndicator.set(figure.indicatorId, figure)
  }
  const values = new Map<string, FigureValue | 'underway'>()

  function valueOf(figure: Figure, indicator: Indicator, year: Year): FigureValue {
    const { derivation } = indicator
    if (!derivation) return evaluateTyped(figure, indicator)[year === 'this' ? 'value' : 'previous']
    const key = `${year} ${figure.figureId}`
    const known = values.get(key)
    if (known === 'underway') return fail({ kind: 'cycle', names: [indicator.name] })
    if (known) return known
    values.set(key, 'underway')
    const value = derive(indicator, derivation, year)
    values.set(key, value)
    return value
  }

  function derive(indicator: Indicator, derivation: Derivation, year: Year): FigureValue {
    const missing: string[] = []
    let cycle: FigureReason | undefined
    const nameOf = (id: string) => indicatorById.get(id)?.name ?? '已删除的指标'
    // A derived input enters as it is printed, so that whoever divides the printed numbers gets the printed result.
    const read = (id: string, ofYear: Year): ExactDecimal | null => {
      const figure = figureByIndicator.get(id)
      const input = indicatorById.get(id)
      const value = figure && input ? valueOf(figure, input, ofYear) : null
      if (value?.ok) return new ExactDecimal(value.printed)
      if (value?.reason.kind === 'cycle') cycle = value.reason
      return null
    }
    const isApproximate = (id: string) =>
      !indicatorById.get(id)?.derivation && (figureByIndicator.get(id)?.approximation ?? null) !== null
    const readAll = (ids: readonly string[]) =>
      ids.flatMap((id) => {
        const value = read(id, year)
        if (!value) missing.push(nameOf(id))
        return value ? [value] : []
      })
    const overTime = derivation.operation === 'yearOnYear' || derivation.operation === 'averageGrowth'
    const names = derivation.inputs.map(nameOf)
    if (overTime && year === 'previous') return fail({ kind: 'noBase', names })
    const terms = readAll(derivation.inputs)
    const denominator = readAll(derivation.denominator ?? [])
    const base = overTime ? read(derivation.inputs[0]!, 'previous') : null
    if (cycle) return fail(cycle)
    if (missing.length > 0) return fail({ kind: 'missingInput', names: [...new Set(missing)] })
    if (overTime && isApproximate(derivation.inputs[0]!)) return fail({ kind: 'approximate', names })
    const outcome = OPERATIONS[derivation.operation]({
      terms,
      denominator,
      base,
      ofRate: indicatorById.get(derivation.inputs[0]!)?.kind === 'rate',
      years: derivation.years ?? 1,
    })
    if (!outcome.ok) {
      const divisors = (derivation.denominator ?? derivation.inputs).map(nameOf)
      return fail({ kind: outcome.failure, names: outcome.failure === 'zeroDenominator' ? divisors : names })
    }
    return { ok: true, printed: printRounded(outcome.value, derivation.decimals, derivation.rounding), exact: outcome.value }
  }

  const evaluated = new Map<string, EvaluatedFigure>()
  for (const figure of figures) {
    const indicator = indicatorById.get(figure.indicatorId)
    if (!indicator) continue
    const { derivation } = indicator
    if (!derivation) {
      evaluated.set(figure.figureId, evaluateTyped(figure, indicator))
      continue
    }
    const value = valueOf(figure, indicator, 'this')
    const previous = valueOf(figure, indicator, 'previous')
    const ofRate = derivation.operation === 'yearOnYear' && indicatorById.get(derivation.inputs[0]!)?.kind === 'rate'
    const change = changeOf(indicator, value, previous, { ofRate, isApproximate: false })
    evaluated.set(figure.figureId, { figure, indicator, value, previous, change })
  }
  return evaluated
}

type Evaluated = ReadonlyMap<string, EvaluatedFigure>
const cache = new WeakMap<readonly Figure[], WeakMap<readonly Indicator[], Evaluated>>()

/**
 * The values of all figures of a report by figureId, computed once for the same lists of figures and indicators
 * (by identity). A figure whose indicator is gone is not in the map.
 */
export function evaluateFigures(report: Pick<Report, 'figures' | 'indicators'>): Evaluated {
  const byIndicators = cache.get(report.figures) ?? new WeakMap<readonly Indicator[], Evaluated>()
  cache.set(report.figures, byIndicators)
  const known = byIndicators.get(report.indicators)
  if (known) return known
  const evaluated = evaluate(report.figures, report.indicators)
  byIndicators.set(report.indicators, evaluated)
  return evaluated
}
