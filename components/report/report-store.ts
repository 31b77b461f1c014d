import type { PartStatus } from '@/lib/checks/part-statuses'
import type { CheckResult } from '@/lib/checks/apply-rules'
import type { MeasuredPages } from '@/lib/layout/measured-pages'
import type { ReportFields } from '@/lib/report/fields'
import type { Report, Section, SectionId } from '@/lib/report/report'
import { SECTION_IDS } from '@/lib/report/report'
import type { RevisionTarget, TargetBody } from '@/lib/report/revision'
import { bodySchemaOf, splitReport } from '@/lib/report/revision'
import { upgradeBody } from '@/lib/report/upgrade-body'
import { changedBodies } from '@/lib/report/changed-bodies'
import { sameJson } from '@/lib/report/same-json'
import { replaceBodies } from './replace-bodies'
import type { OpenedReport, ReportApi } from './report-api'
import { SaveQueue, type SaveConflict, type SaveStatus, type UnsavedBody } from './save-queue'
import type { UnsavedBodies } from './unsaved-bodies'

/** What the page needs of the sheet: to read it before leaving, and to change it when the report changes elsewhere. */
export interface Sheet {
  getSections(): Report['sections']
  replaceSection(id: SectionId, section: Section): void
  replaceAll(sections: Report['sections'], partOrder: Report['partOrder']): void
}

/** What the checks say of the report: findings, those kept as they are, and how far each section is. */
export interface ReportChecks extends CheckResult {
  statuses: Record<SectionId, PartStatus>
  /** The words and numbers were checked too; their rules arrive behind the page. */
  whole: boolean
}

export interface ReportStoreState {
  /** Words left unsaved by an earlier visit have been looked for and put back. */
  ready: boolean
  report: Report
  /** Of the report at rest; it may lag behind `report` by a moment. */
  checks: ReportChecks
  save: SaveStatus
  conflicts: readonly SaveConflict[]
}

export interface ReportStorePorts {
  api: ReportApi
  unsaved: UnsavedBodies
  /** `pages`: as last measured, when somebody measures them. */
  check(report: Report, pages: MeasuredPages | null): ReportChecks
  now(): number
  after(milliseconds: number, callback: () => void): () => void
}

const CHECK_REST_MS = 300

/**
 * The report as the page holds it. A change applies at once, is saved target by target and checked at rest; sheet,
 * forms and lists all read from here.
 */
export class ReportStore {
  #state: ReportStoreState
  readonly #initial: ReportStoreState
  /** What stands in a field as typed though it cannot be read; kept here while the page lives. */
  readonly misfits: Partial<Record<keyof ReportFields, string>> = {}
  readonly #listeners = new Set<() => void>()
  readonly #queue: SaveQueue
  #sheet: Sheet | null = null
  #quiet = false
  #cancelCheck: (() => void) | null = null
  #resuming: Promise<void> | null = null
  #pages: MeasuredPages | null = null
  #measurers = 0

  constructor(
    opened: OpenedReport,
    private readonly ports: ReportStorePorts,
  ) {
    const { report } = opened
    this.#state = {
      ready: false,
      report,
      checks: ports.check(report, null),
      save: { kind: 'saved', at: null },
      conflicts: [],
    }
    this.#initial = this.#state
    this.#queue = new SaveQueue({
      revisions: opened.revisions,
      send: (save, options) => ports.api.save(report.id, save, options),
      keep: (save) => ports.unsaved.keep(report.id, save),
      forget: (target, body) => ports.unsaved.forget(report.id, target, body),
      now: ports.now,
      after: ports.after,
      onChange: () => this.#publishSave(),
    })
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  readonly getState = (): ReportStoreState => this.#state

  /** The state at the start, which is what the server rendered. */
  readonly getInitialState = (): ReportStoreState => this.#initial

  /** Applies a change (a pure function, perhaps called twice) and saves what it touches. Changes that come from the sheet are not sent back to it. */
  change(update: (report: Report) => Report, { fromSheet = false } = {}): void {
    let before = this.#state.report
    let after = update(before)
    if (!fromSheet && after.sections !== before.sections) {
      // The sheet is about to be redrawn: what it has not told of yet comes first.
      this.collectSheet()
      before = this.#state.report
      after = update(before)
    }
    const bodies = changedBodies(before, after)
    if (bodies.length === 0) return
    this.#quietly(() => bodies.forEach(({ target, body }) => this.#queue.edit(target, body)))
    this.#take(after, fromSheet)
  }

  /**
   * The sheet that shows this report, drawn from the sections `shown`; the result takes it away again, with its last
   * words. What changed while it was being drawn is put right first: its old text must not count as typed.
   */
  attachSheet(sheet: Sheet, shown: Report['sections']): () => void {
    this.#sheet = sheet
    const { report } = this.#state
    this.#redrawSheet({ ...report, sections: shown }, report)
    return () => {
      this.collectSheet()
      if (this.#sheet === sheet) this.#sheet = null
    }
  }

  /** Takes over what was typed so recently that the sheet has not told of it. */
  collectSheet(): void {
    const sections = this.#sheet?.getSections()
    if (!sections) return
    this.change(
      (report) =>
        sameJson(report.sections, sections) ? report : { ...report, sections: keepSame(report.sections, sections) },
      {
        fromSheet: true,
      },
    )
  }

  /** Puts back what an earlier visit could not save; then the page may be used. Done once, however often asked. */
  resume(): Promise<void> {
    return (this.#resuming ??= this.#resume())
  }

  async #resume(): Promise<void> {
    const all = await this.ports.unsaved.all(this.#state.report.id).catch(() => [])
    const kept = all.flatMap((save) => fitting(save) ?? [])
    // The page was drawn before the last words of the page it follows arrived, or comes from a cache: only the server
    // knows what stands now, and on which revision new and kept words would land.
    await this.refresh()
    const { report } = this.#state
    const known = new Map(splitReport(report).map((entry) => [entry.target as string, entry.body]))
    const resumed: TargetBody[] = []
    this.#quietly(() => {
      for (const save of kept) {
        const theirs = { revision: this.#queue.revisionOf(save.target), body: known.get(save.target) ?? null, at: '' }
        const outcome = this.#queue.restore(save, theirs)
        if (outcome !== 'alreadySaved') resumed.push({ target: save.target as RevisionTarget, body: save.body })
      }
    })
    this.#take(replaceBodies(this.#state.report, resumed), false)
    this.#set({ ready: true })
    this.#queue.flush()
  }

  /** Takes over what was saved elsewhere since, leaving alone whatever has unsaved words here. */
  take(opened: OpenedReport): void {
    // Words the sheet has not told of yet are unsaved words too.
    this.collectSheet()
    const theirs = new Map(splitReport(opened.report).map((entry) => [entry.target as string, entry.body]))
    const newer = Object.entries(opened.revisions).filter(([target, revision]) =>
      this.#queue.adopt(target, revision ?? 0),
    )
    if (newer.length === 0) return
    const bodies = newer.map(([target]) => ({ target: target as RevisionTarget, body: theirs.get(target) ?? null }))
    this.#take(replaceBodies(this.#state.report, bodies), false)
  }

  /** Looks on the server for what was saved elsewhere. A server that does not answer is no matter here. */
  async refresh(): Promise<void> {
    const opened = await this.ports.api.open(this.#state.report.id).catch(() => null)
    if (opened) this.take(opened)
  }

  /** Checks at once what stands now, the last words of the sheet included: before a finding is mended. */
  checkNow(): ReportChecks {
    this.collectSheet()
    this.#cancelCheck?.()
    this.#set({ checks: this.ports.check(this.#state.report, this.#pages) })
    return this.#state.checks
  }

  /** Checks again at rest: what is checked against changed, not the report. */
  recheck(): void {
    this.#checkAtRest()
  }

  settle(conflict: SaveConflict, choice: 'mine' | 'theirs'): void {
    this.#queue.settle(conflict.target, choice)
    if (choice === 'mine') return
    const body = { target: conflict.target as RevisionTarget, body: conflict.theirs.body }
    this.#take(replaceBodies(this.#state.report, [body]), false)
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
    while (this.#state.save.kind === 'saving') await new Promise<void>((resolve) => this.ports.after(40, resolve))
    return this.#state.save.kind === 'saved'
  }

  #take(report: Report, fromSheet: boolean): void {
    const before = this.#state.report
    if (report === before) return
    const next = { ...report, sections: keepSame(before.sections, report.sections) }
    this.#set({ report: next })
    if (!fromSheet) this.#redrawSheet(before, next)
    if (this.#measurers === 0) this.#pages = null
    this.#checkAtRest()
  }

  #checkAtRest(): void {
    this.#cancelCheck?.()
    this.#cancelCheck = this.ports.after(CHECK_REST_MS, () =>
      this.#set({ checks: this.ports.check(this.#state.report, this.#pages) }),
    )
  }

  /**
   * Somebody measures the pages from now on, and tells them by `tell`; `end` when no more. The last pages then hold
   * until the text changes.
   */
  measurePages(): { tell: (pages: MeasuredPages) => void; end: () => void } {
    this.#measurers++
    return {
      tell: (pages) => {
        if (sameJson(pages, this.#pages)) return
        this.#pages = pages
        this.#checkAtRest()
      },
      end: () => this.#measurers--,
    }
  }

  #redrawSheet(before: Report, after: Report): void {
    if (!this.#sheet) return
    if (!sameJson(before.partOrder, after.partOrder)) return this.#sheet.replaceAll(after.sections, after.partOrder)
    for (const id of SECTION_IDS) {
      if (before.sections[id] !== after.sections[id]) this.#sheet.replaceSection(id, after.sections[id])
    }
  }

  #quietly(work: () => void): void {
    this.#quiet = true
    work()
    this.#quiet = false
    this.#publishSave()
  }

  #publishSave(): void {
    if (!this.#quiet) this.#set({ save: this.#queue.status(), conflicts: this.#queue.conflicts() })
  }

  #set(change: Partial<ReportStoreState>): void {
    const entries = Object.entries(change) as [keyof ReportStoreState, unknown][]
    if (
      entries.every(
        ([key, value]) => Object.is(value, this.#state[key]) || (key !== 'report' && sameJson(value, this.#state[key])),
      )
    )
      return
    this.#state = { ...this.#state, ...change }
    for (const listener of this.#listeners) listener()
  }
}

/**
 * A kept body in the present shape; null where it fits no report (the server refused it, or a newer program left it):
 * the report must open all the same, and the body stays kept.
 */
function fitting(save: UnsavedBody): UnsavedBody | null {
  const body = upgradeBody(save.target as RevisionTarget, save.body)
  return bodySchemaOf(save.target)?.safeParse(body).success ? { ...save, body } : null
}

/** The new sections, with the old objects where nothing differs, so that whoever caches by identity keeps its work. */
function keepSame(before: Report['sections'], after: Report['sections']): Report['sections'] {
  if (before === after) return before
  const entries = SECTION_IDS.map((id) => [id, sameJson(before[id], after[id]) ? before[id] : after[id]] as const)
  return Object.fromEntries(entries) as Report['sections']
}
