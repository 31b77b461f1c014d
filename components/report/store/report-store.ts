import type { OpenedReport } from '@/components/report/saving/report-api'
import type { KeptBody, UnsavedBody } from '@/components/report/saving/kept-body'
import { SaveQueue, type SaveConflict } from '@/components/report/saving/save-queue'
import type { SendResult } from '@/components/report/saving/send-result'
import { sortKeptBodies } from '@/components/report/saving/sort-kept-bodies'
import { reapplyFigures } from '@/lib/figures/reapply-figures'
import type { MeasuredPages } from '@/lib/layout/measured-pages'
import { changedBodies } from '@/lib/report/changed-bodies'
import type { ReportFields } from '@/lib/report/fields'
import { moveToState } from '@/lib/report/move-to-state'
import type { Report, ReportState } from '@/lib/report/report'
import { isLocked, stateTakenBack } from '@/lib/report/report-lock'
import { splitReport, type Rest, type RevisionTarget } from '@/lib/report/revision'
import { keepSameSections } from './keep-same-sections'
import { MeasuredPagesHolder } from './measured-pages-holder'
import { replaceBodies } from './replace-bodies'
import type { ReportStorePorts } from './report-store-ports'
import type { ReportChecks, ReportStoreState } from './report-store-state'
import { RestingChecks } from './resting-checks'
import { SheetLink, type Sheet, type SheetContent } from './sheet-link'
import { StateHolder } from './state-holder'

/**
 * The report as the page holds it. A change applies at once, is saved target by target and checked at rest; sheet,
 * forms and lists all read from here.
 */
export class ReportStore {
  readonly #holder: StateHolder<ReportStoreState>
  /** What stands in a field as typed though it cannot be read; kept here while the page lives. */
  readonly misfits: Partial<Record<keyof ReportFields, string>> = {}
  readonly #queue: SaveQueue
  readonly #sheet = new SheetLink()
  readonly #checks: RestingChecks
  readonly #measured = new MeasuredPagesHolder(() => this.#checks.soon())
  #quiet = false
  #resuming: Promise<void> | null = null
  /** What the server was last known to have, whatever is unsaved here. */
  #savedState: ReportState

  constructor(
    opened: OpenedReport,
    private readonly ports: ReportStorePorts,
  ) {
    const { report } = opened
    const initial: ReportStoreState = {
      ready: false,
      report,
      checks: ports.check(report, null),
      save: { kind: 'saved', at: null },
      conflicts: [],
      leftovers: [],
      keepsUnsaved: true,
    }
    this.#savedState = report.state
    this.#holder = new StateHolder(initial, 'report')
    this.#checks = new RestingChecks(() => this.#check(), ports.after)
    this.#queue = new SaveQueue({
      revisions: opened.revisions,
      send: (save, options) => this.#send(save, options),
      keep: (save) => ports.unsaved.keep(report.id, save),
      forget: (target, body) => ports.unsaved.forget(report.id, target, body),
      release: (kept) => ports.unsaved.release(report.id, kept),
      now: ports.now,
      after: ports.after,
      onChange: () => this.#publishSave(),
    })
  }

  readonly subscribe = (listener: () => void): (() => void) => this.#holder.subscribe(listener)

  readonly getState = (): ReportStoreState => this.#holder.state

  /** The state at the start, which is what the server rendered. */
  readonly getInitialState = (): ReportStoreState => this.#holder.initial

  get #report(): Report {
    return this.#holder.state.report
  }

  /** Applies a change (a pure function, perhaps called twice) and saves what it touches. Changes that come from the sheet are not sent back to it. */
  change(update: (report: Report) => Report, { fromSheet = false } = {}): void {
    let before = this.#report
    let after = update(before)
    if (!fromSheet && (after.sections !== before.sections || after.partOrder !== before.partOrder)) {
      // The sheet is about to be redrawn: what it has not told of yet comes first.
      this.collectSheet()
      before = this.#report
      after = update(before)
    }
    const bodies = changedBodies(before, after)
    if (bodies.length === 0) return
    this.#quietly(() => bodies.forEach(({ target, body }) => this.#queue.edit(target, body)))
    this.#take(after, fromSheet)
  }

  /**
   * The sheet that shows this report, drawn as `shown`; the result takes it away again, with its last words. What
   * changed while it was being drawn is put right first: its old text must not count as typed.
   */
  attachSheet(sheet: Sheet, shown: SheetContent): () => void {
    this.#sheet.attach(sheet)
    this.#sheet.redraw(shown, this.#report)
    return () => {
      this.collectSheet()
      this.#sheet.detach(sheet)
    }
  }

  /** Takes over what was typed, or put in another order, so recently that the sheet has not told of it. */
  collectSheet(): void {
    this.change((report) => this.#sheet.collectInto(report), { fromSheet: true })
  }

  /** Puts back what an earlier visit could not save; then the page may be used. Done once, however often asked. */
  resume(): Promise<void> {
    return (this.#resuming ??= this.#resume())
  }

  async #resume(): Promise<void> {
    const kept = await this.ports.unsaved.others(this.#report.id).catch(() => [])
    // The page was drawn before the last words of the page it follows arrived, or comes from a cache: only the server
    // knows what stands now, and on which revision new and kept words would land.
    await this.refresh()
    const { fitting, leftovers } = sortKeptBodies(this.#report, kept)
    const standing = new Map(splitReport(this.#report).map((entry) => [entry.target as string, entry.body]))
    const resumed = this.#quietly(() =>
      [...fitting].flatMap(([target, bodies]) => {
        const theirs = { revision: this.#queue.revisionOf(target), body: standing.get(target) ?? null, at: '' }
        return this.#queue.restore(bodies, theirs) ?? []
      }),
    )
    const saved = this.#report
    this.#replace(resumed)
    // What an earlier visit typed in 起草 must not change a text that is past it by now.
    if (this.#savedState !== 'drafting') this.#reapply(saved, resumed.map(({ target }) => target))
    this.#holder.set({ ready: true, leftovers })
    this.#queue.flush()
  }

  /** Throws away what no report could take. */
  discardLeftover(leftover: KeptBody): void {
    this.ports.unsaved.release(this.#report.id, leftover)
    this.#holder.set({ leftovers: this.#holder.state.leftovers.filter((one) => one !== leftover) })
  }

  /** The browser keeps nothing on this machine: until it is saved, a change stands in this page only. */
  unsavedRefused(): void {
    this.#holder.set({ keepsUnsaved: false })
  }

  /** Takes over what was saved elsewhere since, leaving alone whatever has unsaved words here. */
  take(opened: OpenedReport): void {
    // Words the sheet has not told of yet are unsaved words too.
    this.collectSheet()
    const theirs = new Map(splitReport(opened.report).map((entry) => [entry.target as string, entry.body]))
    const [restRevision, known] = [opened.revisions.rest ?? 0, this.#queue.revisionOf('rest')]
    const newer = Object.entries(opened.revisions).filter(([target, revision]) =>
      this.#queue.adopt(target, revision ?? 0),
    )
    this.#replace(newer.map(([target]) => ({ target, body: theirs.get(target) ?? null })))
    if (restRevision < known) return
    const wasDrafting = this.#savedState === 'drafting'
    this.#savedState = opened.report.state
    if (wasDrafting && this.#savedState !== 'drafting') this.#reapply(opened.report, this.#queue.unsaved())
  }

  /** Figures changed here for 起草 are changed once more for the state the report was put in elsewhere. */
  #reapply(saved: Report, targets: readonly string[]): void {
    const ids = new Set(targets.filter((target) => target.startsWith('figure:')).map((target) => target.slice('figure:'.length)))
    this.change((report) => reapplyFigures(report, saved, ids))
  }

  /** Looks on the server for what was saved elsewhere. A server that does not answer is no matter here. */
  async refresh(): Promise<void> {
    const opened = await this.ports.api.open(this.#report.id).catch(() => null)
    if (opened) this.take(opened)
  }

  /** Checks at once what stands now, the last words of the sheet included: before a finding is mended. */
  checkNow(): ReportChecks {
    this.collectSheet()
    this.#checks.now()
    return this.#holder.state.checks
  }

  /** Checks again at rest: what is checked against changed, not the report. */
  recheck(): void {
    this.#checks.soon()
  }

  /** What was written over the lock of a signed report is only saved once the report is taken back. */
  settle(conflict: SaveConflict, choice: 'mine' | 'theirs'): void {
    if (choice === 'mine' && conflict.reason === 'locked' && isLocked(this.#report.state)) {
      this.change((report) => moveToState(report, stateTakenBack(report)))
    }
    this.#queue.settle(conflict.target, choice)
    if (choice === 'theirs') this.#replace([{ target: conflict.target, body: conflict.theirs.body }])
  }

  /** Saves at once: on leaving a field, on coming back online, on leaving the page. */
  flush(options?: { keepalive?: boolean }): void {
    this.collectSheet()
    this.#queue.flush(options)
  }

  /** 立即重试: saves at once, also what was refused before. */
  retry(): void {
    this.collectSheet()
    this.#queue.retry()
  }

  /** Saves and waits until all is acknowledged; false as soon as something stands in the way. */
  async saved(): Promise<boolean> {
    this.flush()
    while (this.#holder.state.save.kind === 'saving') await new Promise<void>((resolve) => this.ports.after(40, resolve))
    return this.#holder.state.save.kind === 'saved'
  }

  /**
   * Somebody measures the pages from now on, and tells them by `tell`; `end` when no more. The last pages then hold
   * until the text changes.
   */
  measurePages(): { tell: (pages: MeasuredPages) => void; end: () => void } {
    return this.#measured.measure()
  }

  async #send(save: UnsavedBody, options: { keepalive: boolean }): Promise<SendResult> {
    const state = this.#savedState
    const result = await this.ports.api.save(this.#report.id, { ...save, state }, options)
    if (result.kind === 'saved' && save.target === 'rest') this.#savedState = (save.body as Rest).state
    if (result.kind === 'moved') {
      await this.refresh()
      // Not heard yet where to: tried again after a pause.
      return this.#savedState === state ? { kind: 'unreachable' } : result
    }
    // The page has yet to hear that the report is signed.
    if (result.kind === 'locked') await this.refresh()
    return result
  }

  #replace(bodies: readonly { target: string; body: unknown }[]): void {
    if (bodies.length === 0) return
    const entries = bodies.map(({ target, body }) => ({ target: target as RevisionTarget, body }))
    this.#take(replaceBodies(this.#report, entries), false)
  }

  #take(report: Report, fromSheet: boolean): void {
    const before = this.#report
    if (report === before) return
    const next = { ...report, sections: keepSameSections(before.sections, report.sections) }
    this.#holder.set({ report: next })
    if (!fromSheet) this.#sheet.redraw(before, next)
    this.#measured.textChanged()
    this.#checks.soon()
  }

  #check(): void {
    this.#holder.set({ checks: this.ports.check(this.#report, this.#measured.pages) })
  }

  #quietly<T>(work: () => T): T {
    this.#quiet = true
    const result = work()
    this.#quiet = false
    this.#publishSave()
    return result
  }

  #publishSave(): void {
    if (!this.#quiet) this.#holder.set({ save: this.#queue.status(), conflicts: this.#queue.conflicts() })
  }
}
