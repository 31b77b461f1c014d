import { sameJson } from '@/lib/report/same-json'
import { chooseKept } from './choose-kept'
import type { KeptBody, UnsavedBody } from './kept-body'
import { conflictOf, isDisputed, isReady, type SaveLane } from './save-lane'
import { mustWait } from './save-order'
import type { SendResult, TheirBody } from './send-result'

export interface SaveConflict {
  target: string
  mine: unknown
  theirs: TheirBody
  /** stale: saved elsewhere since. locked: signed elsewhere since. unsaved: left on this machine by another page, never saved. */
  reason: 'stale' | 'locked' | 'unsaved'
}

export type SaveStatus =
  | { kind: 'saved'; at: number | null }
  | { kind: 'saving' }
  | { kind: 'offline' }
  | { kind: 'failed'; message: string }
  | { kind: 'conflict' }

export interface SaveQueueOptions {
  /** Last known revision of each target; a target not named stands at 0. */
  revisions: Readonly<Record<string, number | undefined>>
  send(save: UnsavedBody, options: { keepalive: boolean }): Promise<SendResult>
  /** Keeps a body on this machine until it is acknowledged. */
  keep(save: UnsavedBody): void
  /** `body` is on the server, or given up: nothing newer is to be forgotten with it. */
  forget(target: string, body: unknown): void
  /** As forget, for what another page kept. */
  release(kept: KeptBody): void
  now(): number
  /** Calls back once after so many milliseconds; the result cancels it. */
  after(milliseconds: number, callback: () => void): () => void
  onChange(): void
}

export const REST_MS = 600
const RETRY_MS = [1000, 2000, 4000, 8000, 16_000, 30_000]
const MOST_AT_ONCE = 4

/**
 * Sends each changed target once it rests, one request per target at a time, on the revision last acknowledged.
 * What cannot be sent stays kept and is tried again with growing pauses; a stale save waits for the user's choice.
 * Nothing is ever overwritten without it.
 */
export class SaveQueue {
  readonly #lanes = new Map<string, SaveLane>()
  #cancelRest: (() => void) | null = null
  #cancelRetry: (() => void) | null = null
  #failures = 0
  #trouble: { kind: 'offline' } | { kind: 'failed'; message: string } | null = null
  #savedAt: number | null = null

  constructor(private readonly options: SaveQueueOptions) {}

  edit(target: string, body: unknown): void {
    const lane = this.#lane(target)
    lane.pending = { body }
    lane.refused = undefined
    this.options.keep({ target, baseRevision: lane.revision, body })
    this.#cancelRest?.()
    this.#cancelRest = this.options.after(REST_MS, () => this.flush())
    this.options.onChange()
  }

  /**
   * What other pages kept of one target, of an earlier visit or still open: the newest is sent on, as long as nobody
   * saved since. Those that differ from it, and from what stands on the server, wait for the user's choice. Gives the
   * newest; null where it is on the server already, or newer words were typed here.
   */
  restore(kept: readonly KeptBody[], theirs: TheirBody): KeptBody | null {
    const [first] = kept
    if (!first) return null
    const lane = this.#lane(first.target)
    const { newest, rivals } = chooseKept(kept, lane.pending ?? lane.inFlight, theirs)
    lane.rivals = rivals
    lane.server = theirs
    if (newest) this.#goOnWith(lane, newest)
    for (const one of kept) if (!lane.rivals.includes(one)) this.options.release(one)
    this.options.onChange()
    return newest
  }

  /** Its revision stays that of its writing, so that the dispute is found again should this page go away too. */
  #goOnWith(lane: SaveLane, { baseRevision, body }: KeptBody): void {
    lane.pending = { body }
    lane.revision = baseRevision
    lane.theirs = baseRevision === lane.server!.revision ? undefined : lane.server
    this.options.keep({ target: lane.target, baseRevision, body })
  }

  /** Sends what waits, without waiting for rest. With `keepalive` the requests outlive the page. */
  flush({ keepalive = false } = {}): void {
    this.#cancelRest?.()
    this.#cancelRest = null
    this.#cancelRetry?.()
    this.#cancelRetry = null
    let free = MOST_AT_ONCE - this.#all((lane) => lane.inFlight !== undefined).length
    const waits = new Set(this.#all(isReady).filter((lane) => this.#mustWait(lane)))
    for (const lane of this.#all(isReady)) {
      if (waits.has(lane)) continue
      if (free-- <= 0 && !keepalive) break
      void this.#send(lane, keepalive)
    }
    // No answer will come in time; whatever the server then refuses stays kept.
    if (keepalive) for (const lane of waits) void this.#send(lane, keepalive)
    this.options.onChange()
  }

  /** As flush, and once more what the server refused: the reason may be gone, as when a report left the bin. */
  retry(): void {
    for (const lane of this.#lanes.values()) lane.refused = undefined
    this.flush()
  }

  status(): SaveStatus {
    if (this.conflicts().length > 0) return { kind: 'conflict' }
    const refused = this.#all((lane) => lane.refused !== undefined)[0]
    if (refused?.refused !== undefined) return { kind: 'failed', message: refused.refused }
    if (this.#trouble) return this.#trouble
    const busy = this.#all((lane) => lane.pending !== undefined || lane.inFlight !== undefined)
    return busy.length > 0 ? { kind: 'saving' } : { kind: 'saved', at: this.#savedAt }
  }

  conflicts(): SaveConflict[] {
    return this.#all(isDisputed).map(conflictOf)
  }

  /** Settles a conflict: mine stays and is saved, on top of theirs; or mine is given up. */
  settle(target: string, choice: 'mine' | 'theirs'): void {
    const lane = this.#lane(target)
    if (lane.rivals.length > 0) this.#settleRival(lane, choice)
    else if (lane.theirs) this.#settleTheirs(lane, lane.theirs, choice)
    this.flush()
  }

  #settleRival(lane: SaveLane, choice: 'mine' | 'theirs'): void {
    const [rival, ...rivals] = lane.rivals
    lane.rivals = rivals
    if (choice === 'theirs') this.#goOnWith(lane, rival!)
    this.options.release(rival!)
  }

  #settleTheirs(lane: SaveLane, theirs: TheirBody, choice: 'mine' | 'theirs'): void {
    lane.revision = theirs.revision
    lane.theirs = lane.locked = undefined
    if (choice === 'mine') {
      this.options.keep({ target: lane.target, baseRevision: lane.revision, body: lane.pending?.body })
    } else {
      this.options.forget(lane.target, lane.pending?.body)
      lane.pending = undefined
    }
  }

  /** The targets of which something waits, or is on its way. */
  unsaved(): string[] {
    return this.#all((lane) => lane.pending !== undefined || lane.inFlight !== undefined).map(({ target }) => target)
  }

  revisionOf(target: string): number {
    return this.#lane(target).revision
  }

  /** Takes note of a newer revision seen on the server; false where unsaved words stand in its way. */
  adopt(target: string, revision: number): boolean {
    const lane = this.#lane(target)
    if (revision <= lane.revision || lane.pending || lane.inFlight) return false
    lane.revision = revision
    return true
  }

  async #send(lane: SaveLane, keepalive: boolean): Promise<void> {
    const sent = lane.pending!
    lane.inFlight = sent
    lane.pending = undefined
    const save = { target: lane.target, baseRevision: lane.revision, body: sent.body }
    const result = await this.options.send(save, { keepalive })
    lane.inFlight = undefined
    this.#settleSend(lane, sent, result)
    this.options.onChange()
  }

  #settleSend(lane: SaveLane, sent: { body: unknown }, result: SendResult): void {
    const theirs = result.kind === 'stale' || result.kind === 'locked' ? result.theirs : undefined
    if (result.kind === 'saved' || (theirs && sameJson(theirs.body, sent.body))) {
      lane.revision = result.kind === 'saved' ? result.revision : theirs!.revision
      lane.server = { revision: lane.revision, body: sent.body, at: '' }
      this.#failures = 0
      this.#trouble = null
      this.#savedAt = this.options.now()
      if (lane.pending) this.options.keep({ target: lane.target, baseRevision: lane.revision, body: lane.pending.body })
      else this.options.forget(lane.target, sent.body)
      this.#sendNext()
      return
    }
    lane.pending ??= sent
    if (theirs) {
      lane.theirs = theirs
      lane.locked = result.kind === 'locked'
    } else if (result.kind === 'refused') lane.refused = result.message
    else if (result.kind === 'unreachable' || result.kind === 'failed') {
      this.#trouble = result.kind === 'unreachable' ? { kind: 'offline' } : { kind: 'failed', message: result.message }
      this.#retryLater()
      return
    }
    this.#sendNext()
  }

  /** What waited for its turn, unless it will be sent at rest or after a pause anyway. */
  #sendNext(): void {
    if (this.#cancelRest || this.#cancelRetry) return
    if (this.#all(isReady).length > 0) this.flush()
  }

  #mustWait(lane: SaveLane): boolean {
    const unsaved = (other: SaveLane) =>
      other !== lane && (other.inFlight || isReady(other) || (isDisputed(other) && other.target !== 'rest'))
    return mustWait({ target: lane.target, body: lane.pending?.body }, this.#all((other) => Boolean(unsaved(other))))
  }

  #retryLater(): void {
    if (this.#cancelRetry) return
    const pause = RETRY_MS[Math.min(this.#failures++, RETRY_MS.length - 1)]!
    this.#cancelRetry = this.options.after(pause, () => this.flush())
  }

  #lane(target: string): SaveLane {
    let lane = this.#lanes.get(target)
    if (!lane) this.#lanes.set(target, (lane = { target, revision: this.options.revisions[target] ?? 0, rivals: [] }))
    return lane
  }

  #all(test: (lane: SaveLane) => boolean): SaveLane[] {
    return [...this.#lanes.values()].filter(test)
  }
}
