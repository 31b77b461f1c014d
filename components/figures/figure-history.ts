import { changedBodies } from '@/lib/report/changed-bodies'
import type { Report } from '@/lib/report/report'
import { splitReport, type TargetBody } from '@/lib/report/revision'
import { sameJson } from '@/lib/report/same-json'
import { replaceBodies } from '@/components/report/store/replace-bodies'

interface ReportHolder {
  getState(): { report: Report }
  change(update: (report: Report) => Report): void
}

interface Step {
  before: TargetBody[]
  after: TargetBody[]
  /** Further changes of the same key join this step; '' for none. */
  key: string
}

/** `changedSince`: the same places were changed elsewhere, so that nothing was done. */
export type HistoryOutcome = 'done' | 'nothing' | 'changedSince'

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
    const step: Step = { before: bodiesBetween(now, before), after: bodiesBetween(before, now), key }
    if (step.after.length === 0) return false
    this.#future = []
    const last = this.#past.at(-1)
    if (last && key !== '' && last.key === key) {
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
    const step = this.#past.pop()
    if (!step) return 'nothing'
    if (!this.#put(step.before, step.after)) return 'changedSince'
    this.#future.push({ ...step, key: '' })
    return 'done'
  }

  redo(): HistoryOutcome {
    const step = this.#future.pop()
    if (!step) return 'nothing'
    if (!this.#put(step.after, step.before)) return 'changedSince'
    this.#past.push(step)
    return 'done'
  }

  #put(bodies: readonly TargetBody[], expected: readonly TargetBody[]): boolean {
    const now = new Map(splitReport(this.holder.getState().report).map(({ target, body }) => [target, body]))
    if (!expected.every(({ target, body }) => sameJson(now.get(target) ?? null, body))) return false
    this.holder.change((current) => replaceBodies(current, bodies))
    return true
  }
}

const histories = new WeakMap<ReportHolder, FigureHistory>()

/** The one history of an open report: it outlives the page of the form, as the report does. */
export function historyOf(holder: ReportHolder): FigureHistory {
  const history = histories.get(holder) ?? new FigureHistory(holder)
  histories.set(holder, history)
  return history
}
