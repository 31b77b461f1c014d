import type { Report } from '@/lib/report/report'
import { asPrinted } from './as-printed'
import { changeFigures } from './change-figures'
import { evaluateFigures, type EvaluatedFigure } from './evaluate-figures'
import { findByName } from './find-by-name'
import { formatAmount } from './format-amount'
import { narrowNamesakes, sameUnit } from './narrow-namesakes'

/** Last year's value of an indicator as last year's report states it, beside what the form holds. */
export interface LastYearValue {
  figureId: string
  name: string
  unit: string
  /** In the form now; '' where nothing is. */
  now: string
  then: string
  /** As last year's report printed it where that is no exact number: 近3万人次; '' else. */
  approximate: string
  /** `differs`: another number was typed or stands there. `same`: only the origin is missing. */
  state: 'empty' | 'same' | 'differs'
}

export interface LastYearValues {
  values: LastYearValue[]
  /** Names of indicators that last year's report counts in another unit: 涉及金额（上年为亿元）. */
  otherUnits: string[]
  /** Typed indicators of which last year's report states no number. */
  missing: string[]
  /** Names that several indicators of this or of last year's report bear, with neither unit nor area to tell them apart. */
  ambiguous: string[]
}

const named = (figures: Iterable<EvaluatedFigure>) =>
  findByName([...figures].map((evaluated) => ({ ...evaluated.indicator, evaluated })))

/**
 * What last year's report states of the typed indicators of a report: matched by id, else by name, in the same unit;
 * of several of one name, in this report or in the last, the one of the same area and unit. Values that are locked
 * already and agree are left out.
 */
export function lastYearValues(report: Report, last: Report): LastYearValues {
  const then = evaluateFigures(asPrinted(last))
  const now = evaluateFigures(report)
  const byId = new Map([...then.values()].map((evaluated) => [evaluated.indicator.id, evaluated]))
  const thenNamed = named(then.values())
  const nowNamed = named([...now.values()].filter(({ indicator }) => !indicator.derivation))
  const found: LastYearValues = { values: [], otherUnits: [], missing: [], ambiguous: [] }
  for (const { figure, indicator } of now.values()) {
    if (indicator.derivation) continue
    const { name, unit, area } = indicator
    const sameName = byId.has(indicator.id) ? [] : narrowNamesakes(thenNamed(name), unit, area)
    const known = byId.get(indicator.id) ?? sameName[0]?.evaluated
    const rivals = sameName.length === 1 ? narrowNamesakes(nowNamed(name), sameName[0]!.unit, sameName[0]!.area) : []
    if (sameName.length > 1 || rivals.length > 1) found.ambiguous.push(name)
    else if (!known?.value.ok || (rivals[0] && rivals[0].id !== indicator.id)) found.missing.push(name)
    else if (!sameUnit(known.indicator.unit, unit)) found.otherUnits.push(`${name}（上年为${known.indicator.unit || '无单位'}）`)
    else {
      const { approximation } = known.figure
      const [typed, value] = [figure.previousValue, known.value.printed]
      const state = typed === value ? 'same' : typed === '' ? 'empty' : 'differs'
      if (state === 'same' && figure.previousFrom === 'lastReport') continue
      const approximate = approximation ? formatAmount(value, unit, approximation) : ''
      found.values.push({ figureId: figure.figureId, name, unit, now: typed, then: value, approximate, state })
    }
  }
  return found
}

/** Those of these values beside which the form still holds what it held when they were read. */
export function unchangedSince(report: Report, values: readonly LastYearValue[]): LastYearValue[] {
  const typed = new Map(report.figures.map(({ figureId, previousValue }) => [figureId, previousValue]))
  return values.filter(({ figureId, now }) => typed.get(figureId) === now)
}

/** The report with these values of last year, each locked as taken from last year's report; not where another was typed since. */
export function takeLastYearValues(report: Report, values: readonly LastYearValue[]): Report {
  return changeFigures(
    report,
    unchangedSince(report, values).map(({ figureId, then }) => ({
      figureId,
      previousValue: then,
      previousFrom: 'lastReport' as const,
    })),
  )
}
