import type { Figure } from '@/lib/report/figure'
import { pendingFigures } from '@/lib/report/pending-figures'
import type { Report } from '@/lib/report/report'
import type { Indicator } from '@/lib/template/indicator'
import { asPrinted } from './as-printed'
import type { Figures } from './changed-sentences'
import { changedValues, type ChangedValue } from './changed-values'
import { evaluateFigures } from './evaluate-figures'

type Table = Pick<Report, 'figures' | 'indicators'>

/** What a figure held back would change by itself, whatever the text says. */
export interface HeldChange {
  figureId: string
  name: string
  values: ChangedValue[]
  derived: ChangedValue[]
  /** The figures that change: itself, and those derived from it however far; ids. */
  changed: ReadonlySet<string>
  /** What the text prints now, and what it would; `after` knows the figures that change and what they come from. */
  before: Figures
  after: Figures
}

/** The ids of all that is reached from these by `next`, themselves included. */
function reached(from: Iterable<string>, next: ReadonlyMap<string, readonly string[]>): Set<string> {
  const found = new Set(from)
  // A set hands out what is added to it while it is walked.
  for (const id of found) for (const other of next.get(id) ?? []) found.add(other)
  return found
}

const inputsOf = ({ derivation }: Indicator) => (derivation ? [...derivation.inputs, ...(derivation.denominator ?? [])] : [])

/** The last change read of each row, with the rows and indicators it was read from. */
const lastRead = new WeakMap<Figure, { from: readonly unknown[]; change: HeldChange }>()

/** The change read before, as long as it comes from the very same rows and indicators. */
function readOnce(held: Figure, from: readonly unknown[], read: () => HeldChange): HeldChange {
  const last = lastRead.get(held)
  if (last?.from.length === from.length && from.every((each, index) => each === last.from[index])) return last.change
  const change = read()
  lastRead.set(held, { from, change })
  return change
}

function readAll(report: Table): HeldChange[] {
  const pending = pendingFigures(report)
  if (pending.length === 0) return []
  const printed = asPrinted(report)
  const before = evaluateFigures(printed)
  const indicators = new Map(report.indicators.map((indicator) => [indicator.id, indicator]))
  const inputs = new Map(report.indicators.map((indicator) => [indicator.id, inputsOf(indicator)]))
  const dependents = new Map<string, string[]>()
  for (const [id, needed] of inputs) for (const input of needed) dependents.set(input, [...(dependents.get(input) ?? []), id])
  const rows = new Map<string, Figure[]>()
  for (const figure of printed.figures) rows.set(figure.indicatorId, [...(rows.get(figure.indicatorId) ?? []), figure])
  const rowsOf = (ids: Iterable<string>) => [...ids].flatMap((id) => rows.get(id) ?? [])
  const rank = new Map(printed.figures.map(({ figureId }, index) => [figureId, index]))

  return pending.map((held) => {
    const { figureId, indicatorId } = held
    const following = reached([indicatorId], dependents)
    const needed = reached(following, inputs)
    const figures = rowsOf(needed)
    const known = [...needed].flatMap((id) => indicators.get(id) ?? [])
    const changing = rowsOf(following).map((figure) => figure.figureId)
    const others = changing.filter((id) => id !== figureId).sort((a, b) => rank.get(a)! - rank.get(b)!)
    return readOnce(held, [...figures, ...known, ...others], () => {
      const taken = figures.map((figure) => (figure.figureId === figureId ? { ...held, held: null } : figure))
      const after = evaluateFigures({ figures: taken, indicators: known })
      return {
        figureId,
        name: indicators.get(indicatorId)!.name,
        values: changedValues(before.get(figureId), after.get(figureId)),
        derived: others.flatMap((id) => changedValues(before.get(id), after.get(id))),
        changed: new Set(changing),
        before,
        after,
      }
    })
  })
}

const cache = new WeakMap<Table['figures'], WeakMap<Table['indicators'], HeldChange[]>>()

/**
 * Each change held back, in the order of the form. As long as the rows and indicators that a change concerns are the
 * same (by identity), it is the same object.
 */
export function heldChanges({ figures, indicators }: Table): readonly HeldChange[] {
  const byIndicators = cache.get(figures) ?? new WeakMap<Table['indicators'], HeldChange[]>()
  cache.set(figures, byIndicators)
  const known = byIndicators.get(indicators)
  if (known) return known
  const changes = readAll({ figures, indicators })
  byIndicators.set(indicators, changes)
  return changes
}
