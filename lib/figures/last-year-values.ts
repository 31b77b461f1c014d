import type { Report } from '@/lib/report/report'
import { asPrinted } from './as-printed'
import { changeFigures } from './change-figures'
import { evaluateFigures, type EvaluatedFigure } from './evaluate-figures'
import { findByName } from './find-by-name'
import { formatAmount } from './format-amount'

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
}

/**
 * What last year's report states of the typed indicators of a report: matched by id, else by name, in the same unit.
 * Values that are locked already and agree are left out.
 */
export function lastYearValues(report: Report, last: Report): LastYearValues {
  const then = [...evaluateFigures(asPrinted(last)).values()]
  const byId = new Map(then.map((evaluated) => [evaluated.indicator.id, evaluated]))
  const byName = findByName(then.map((evaluated) => ({ name: evaluated.indicator.name, evaluated })))
  const found: LastYearValues = { values: [], otherUnits: [], missing: [] }
  for (const { figure, indicator } of evaluateFigures(report).values()) {
    if (indicator.derivation) continue
    const { name, unit } = indicator
    const known: EvaluatedFigure | undefined = byId.get(indicator.id) ?? byName(name)[0]?.evaluated
    if (!known?.value.ok) found.missing.push(name)
    else if (known.indicator.unit !== unit) found.otherUnits.push(`${name}（上年为${known.indicator.unit || '无单位'}）`)
    else {
      const { approximation } = known.figure
      const [now, value] = [figure.previousValue, known.value.printed]
      const state = now === value ? 'same' : now === '' ? 'empty' : 'differs'
      if (state === 'same' && figure.previousFrom === 'lastReport') continue
      const approximate = approximation ? formatAmount(value, unit, approximation) : ''
      found.values.push({ figureId: figure.figureId, name, unit, now, then: value, approximate, state })
    }
  }
  return found
}

/** The report with these values of last year, each locked as taken from last year's report. */
export function takeLastYearValues(report: Report, values: readonly LastYearValue[]): Report {
  return changeFigures(
    report,
    values.map(({ figureId, then }) => ({ figureId, previousValue: then, previousFrom: 'lastReport' as const })),
  )
}
