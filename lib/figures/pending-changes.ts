import type { Figure } from '@/lib/report/figure'
import type { Report } from '@/lib/report/report'
import { asPrinted } from './as-printed'
import { changedSentences, type ChangedSentence } from './changed-sentences'
import { changedValues, type ChangedValue } from './changed-values'
import { evaluateFigures } from './evaluate-figures'
import { resolveReport } from './resolve-report'

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
      derived: others.flatMap((id) => changedValues(before.get(id), after.get(id))),
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
