import { changeFigures, type FigureEdit } from '@/lib/figures/change-figures'
import { figurePlaces, type FigurePlace } from '@/lib/figures/figure-places'
import { changedBodies } from '@/lib/report/changed-bodies'
import type { Figure } from '@/lib/report/figure'
import type { Report, ReportState } from '@/lib/report/report'
import { isLocked } from '@/lib/report/report-lock'
import { splitReport, type TargetBody } from '@/lib/report/revision'
import { sameJson } from '@/lib/report/same-json'
import { replaceBodies } from '@/components/report/store/replace-bodies'

interface ReportHolder {
  getState(): { report: Report }
  change(update: (report: Report) => Report): void
  /** Takes over what was typed in the sheet so recently that the report does not hold it yet. */
  collectSheet(): void
}

interface Step {
  before: TargetBody[]
  after: TargetBody[]
  /** Further changes of the same key join this step; '' for none. */
  key: string
  /** The state of the report in which it was made. */
  state: ReportState
}

/**
 * Why nothing was done. `changedSince`: the same places were changed elsewhere; the step is forgotten. The others keep
 * it. `otherState`: it changed more than values, in this other state, and the text may depend on it. `inUse`: a figure
 * would go that the text refers to, there, or that these indicators are computed from.
 */
export type HistoryRefusal =
  | { kind: 'changedSince' }
  | { kind: 'locked' }
  | { kind: 'otherState'; state: ReportState }
  | { kind: 'inUse'; names: string[]; places: FigurePlace[]; computed: string[] }

export type HistoryOutcome = { kind: 'done' } | { kind: 'nothing' } | HistoryRefusal

const MOST_STEPS = 500

/** The bodies of both lists by target; of two for the same target the first counts. */
const joined = (first: readonly TargetBody[], second: readonly TargetBody[]): TargetBody[] => [
  ...new Map([...second, ...first].map((body) => [body.target, body])).values(),
]

/** What differs, told at once where only rows of figures do, as after nearly every key. */
function bodiesBetween(before: Report, after: Report): TargetBody[] {
  const sameRows =
    before.figures.length === after.figures.length &&
    before.figures.every(({ figureId }, index) => figureId === after.figures[index]?.figureId)
  const keys = Object.keys(after) as (keyof Report)[]
  if (!sameRows || keys.some((key) => key !== 'figures' && before[key] !== after[key])) {
    return changedBodies(before, after)
  }
  return after.figures
    .filter((figure, index) => !sameJson(figure, before.figures[index]))
    .map((body) => ({ target: `figure:${body.figureId}`, body }))
}

const isFigure = ({ target }: TargetBody) => target.startsWith('figure:')

/** A body as its maker left it: what the text still prints of a figure is no part of that. */
const asMade = ({ target, body }: TargetBody): unknown =>
  isFigure({ target, body }) && body !== null ? { ...(body as Figure), held: null } : body

/** The report with these bodies; values of figures change as they do by hand, so that past 起草 the text stays. */
function withBodies(report: Report, bodies: readonly TargetBody[]): Report {
  const known = new Set(report.figures.map(({ figureId }) => `figure:${figureId}`))
  const isEdit = ({ target, body }: TargetBody) => known.has(target) && body !== null
  const edits = bodies.filter(isEdit).map(({ body }): FigureEdit => {
    const { held: _held, ...edit } = body as Figure
    return edit
  })
  return changeFigures(replaceBodies(report, bodies.filter((body) => !isEdit(body))), edits)
}

/** Whoever needs what `after` lacks of `before`: the text, and the indicators computed from it. */
function usesOfGone(before: Report, after: Report): Extract<HistoryRefusal, { kind: 'inUse' }> | null {
  const left = new Set(after.figures.map(({ figureId }) => figureId))
  const gone = before.figures.filter(({ figureId }) => !left.has(figureId))
  if (gone.length === 0) return null
  const places = figurePlaces(after, new Set(gone.map(({ figureId }) => figureId)))
  const ids = new Set(gone.map(({ indicatorId }) => indicatorId))
  const computed = after.indicators.filter(({ derivation }) =>
    [...(derivation?.inputs ?? []), ...(derivation?.denominator ?? [])].some((id) => ids.has(id)),
  )
  if (places.length + computed.length === 0) return null
  const names = before.indicators.filter(({ id }) => ids.has(id)).map(({ name }) => name)
  return { kind: 'inUse', names, places, computed: computed.map(({ name }) => name) }
}

/** 撤销 and 重做 of the numbers form, apart from that of the text. Each step puts whole rows back. */
export class FigureHistory {
  #past: Step[] = []
  #future: Step[] = []

  constructor(private readonly holder: ReportHolder) {}

  /**
   * Makes a change that can be undone; false when it changed nothing. Changes in a row with the same key, as the keys
   * of one cell, are one step.
   */
  change(update: (report: Report) => Report, key = ''): boolean {
    const before = this.holder.getState().report
    this.holder.change(update)
    const now = this.holder.getState().report
    const { state } = before
    const step: Step = { before: bodiesBetween(now, before), after: bodiesBetween(before, now), key, state }
    if (step.after.length === 0) return false
    this.#future = []
    const last = this.#past.at(-1)
    if (last && key !== '' && last.key === key && last.state === state) {
      last.after = joined(step.after, last.after)
      last.before = joined(last.before, step.before)
    } else this.#past = [...this.#past.slice(1 - MOST_STEPS), step]
    return true
  }

  /** Tells whether the last step is still the same one: compare what two calls give. */
  mark(): unknown {
    return this.#past.at(-1)
  }

  /** The next change is a step of its own, whatever its key: a cell was left. */
  rest(): void {
    const last = this.#past.at(-1)
    if (last) last.key = ''
  }

  undo(): HistoryOutcome {
    return this.#move(this.#past, this.#future, ({ before, after }) => [before, after])
  }

  redo(): HistoryOutcome {
    return this.#move(this.#future, this.#past, ({ before, after }) => [after, before])
  }

  #move(from: Step[], to: Step[], sides: (step: Step) => [bodies: TargetBody[], expected: TargetBody[]]): HistoryOutcome {
    const step = from.at(-1)
    if (!step) return { kind: 'nothing' }
    const refusal = this.#put(step, ...sides(step))
    if (refusal && refusal.kind !== 'changedSince') return refusal
    from.pop()
    if (refusal) return refusal
    to.push({ ...step, key: '' })
    return { kind: 'done' }
  }

  #put({ state }: Step, bodies: readonly TargetBody[], expected: readonly TargetBody[]): HistoryRefusal | null {
    this.holder.collectSheet()
    const { report } = this.holder.getState()
    if (isLocked(report.state)) return { kind: 'locked' }
    if (state !== report.state && !bodies.every(isFigure)) return { kind: 'otherState', state }
    const now = new Map(splitReport(report).map((entry) => [entry.target, asMade(entry)]))
    if (!expected.every((entry) => sameJson(now.get(entry.target) ?? null, asMade(entry)))) return { kind: 'changedSince' }
    const inUse = usesOfGone(report, withBodies(report, bodies))
    if (!inUse) this.holder.change((current) => withBodies(current, bodies))
    return inUse
  }
}

const histories = new WeakMap<ReportHolder, FigureHistory>()

/** The one history of an open report: it outlives the page of the form, as the report does. */
export function historyOf(holder: ReportHolder): FigureHistory {
  const history = histories.get(holder) ?? new FigureHistory(holder)
  histories.set(holder, history)
  return history
}
