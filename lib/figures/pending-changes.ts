import type { Figure } from '@/lib/report/figure'
import type { Report } from '@/lib/report/report'
import { asPrinted } from './as-printed'
import { changedSentences, type ChangedSentence } from './changed-sentences'
import { evaluateFigures, type EvaluatedFigure } from './evaluate-figures'
import type { FigureValue } from './figure-value'
import { formatAmount } from './format-amount'
import { resolveReport } from './resolve-report'

/** One number that changes, ready to show: 187件 → 190件, 未填 → 12件. */
export interface ChangedValue {
  name: string
  year: 'this' | 'previous'
  before: string
  after: string
}

/** A figure changed past 起草 (待确认的数据改动): what the text still prints, and what taking it would change. */
export interface PendingChange {
  figureId: string
  name: string
  /** This year's and last year's, as far as they differ. */
  values: ChangedValue[]
  /** Derived figures that would follow. */
  derived: ChangedValue[]
  sentences: ChangedSentence[]
}

const textOf = (value: FigureValue, unit: string, approximation: Figure['approximation']) => {
  if (value.ok) return formatAmount(value.printed, unit, approximation)
  if (value.reason.kind === 'notANumber') return `“${value.reason.typed}”`
  return value.reason.kind === 'empty' ? '未填' : '算不出'
}

function changedValues(before: EvaluatedFigure | undefined, after: EvaluatedFigure): ChangedValue[] {
  const { name, unit, derivation } = after.indicator
  const text = (from: EvaluatedFigure | undefined, year: ChangedValue['year']) => {
    if (!from) return '未填'
    const value = year === 'this' ? from.value : from.previous
    return textOf(value, unit, year === 'this' && !derivation ? from.figure.approximation : null)
  }
  return (['this', 'previous'] as const).flatMap((year) => {
    const value: ChangedValue = { name, year, before: text(before, year), after: text(after, year) }
    return value.before === value.after ? [] : [value]
  })
}

/** The figures that may change with one: itself, and those derived from it however far; ids. */
function following({ figures, indicators }: Report, first: Figure): Set<string> {
  const found = new Set([first.indicatorId])
  let grows = true
  while (grows) {
    const more = indicators.filter(
      ({ id, derivation }) =>
        derivation && !found.has(id) && [...derivation.inputs, ...(derivation.denominator ?? [])].some((input) => found.has(input)),
    )
    for (const { id } of more) found.add(id)
    grows = more.length > 0
  }
  return new Set(figures.flatMap(({ figureId, indicatorId }) => (found.has(indicatorId) ? figureId : [])))
}

function pendingChange(report: Report, pending: Figure): PendingChange[] {
  const printed = asPrinted(report)
  const before = evaluateFigures(printed)
  const taken = printed.figures.map((figure) => (figure.figureId === pending.figureId ? { ...pending, held: null } : figure))
  const after = evaluateFigures({ figures: taken, indicators: report.indicators })
  const own = after.get(pending.figureId)
  // A figure whose indicator is gone prints nothing.
  if (!own) return []
  const changed = following(report, pending)
  const others = [...changed].filter((id) => id !== pending.figureId)
  return [
    {
      figureId: pending.figureId,
      name: own.indicator.name,
      values: changedValues(before.get(pending.figureId), own),
      derived: others.flatMap((id) => (after.has(id) ? changedValues(before.get(id), after.get(id)!) : [])),
      sentences: changedSentences(resolveReport(report), changed, before, after),
    },
  ]
}

const cache = new WeakMap<Report, PendingChange[]>()

/** What each change held back would change, alone, in the order of the form; none while text and form agree. */
export function pendingChanges(report: Report): readonly PendingChange[] {
  const known = cache.get(report)
  if (known) return known
  const changes = report.figures.flatMap((figure) => (figure.held ? pendingChange(report, figure) : []))
  cache.set(report, changes)
  return changes
}
