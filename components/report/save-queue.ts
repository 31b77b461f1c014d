import { sameJson } from '@/lib/report/same-json'

/** A body not yet acknowledged, with the revision it was written on. */
export interface UnsavedBody {
  target: string
  baseRevision: number
  body: unknown
}

/** Another's save of the same target, found where ours should have gone. */
export interface TheirBody {
  revision: number
  body: unknown
  /** ISO time of their save. */
  at: string
}

export type SendResult =
  | { kind: 'saved'; revision: number }
  | { kind: 'stale'; theirs: TheirBody }
  /** The server will not take this body however often it is sent. */
  | { kind: 'refused'; message: string }
  /** The server could not save now (disk full): worth another try. */
  | { kind: 'failed'; message: string }
  /** No answer at all. */
  | { kind: 'unreachable' }

export interface SaveConflict {
  target: string
  mine: unknown
  theirs: TheirBody
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
  now(): number
  /** Calls back once after so many milliseconds; the result cancels it. */
  after(milliseconds: number, callback: () => void): () => void
  onChange(): void
}

export const REST_MS = 600
const RETRY_MS = [1000, 2000, 4000, 8000, 16_000, 30_000]
const MOST_AT_ONCE = 4

interface Lane {
  target: string
  revision: number
  /** Waiting to be sent; the newest words. */
  pending?: { body: unknown }
  inFlight?: { body: unknown }
  theirs?: TheirBody
  refused?: string
}

/**
 * Sends each changed target once it rests, one request per target at a time, on the revision last acknowledged.
 * What cannot be sent stays kept and is tried again with growing pauses; a stale save waits for the user's choice.
 * Nothing is ever overwritten without it.
 */
export class SaveQueue {
  readonly #lanes = new Map<string, Lane>()
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

  /** A body kept from an earlier visit: sent on if nobody saved since, a conflict otherwise. */
  restore(save: UnsavedBody, theirs: TheirBody): 'resumed' | 'conflict' | 'alreadySaved' {
    const lane = this.#lane(save.target)
    if (sameJson(save.body, theirs.body)) {
      this.options.forget(save.target, save.body)
      return 'alreadySaved'
    }
    lane.pending = { body: save.body }
    if (save.baseRevision !== theirs.revision) lane.theirs = theirs
    this.options.onChange()
    return lane.theirs ? 'conflict' : 'resumed'
  }

  /** Sends what waits, without waiting for rest. With `keepalive` the requests outlive the page. */
  flush({ keepalive = false } = {}): void {
    this.#cancelRest?.()
    this.#cancelRest = null
    this.#cancelRetry?.()
    this.#cancelRetry = null
    let free = MOST_AT_ONCE - this.#all((lane) => lane.inFlight !== undefined).length
    for (const lane of this.#all(isReady)) {
      if (free-- <= 0 && !keepalive) break
      void this.#send(lane, keepalive)
    }
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
    return this.#all((lane) => lane.theirs !== undefined).map((lane) => ({
      target: lane.target,
      mine: lane.pending?.body,
      theirs: lane.theirs!,
    }))
  }

  /** Settles a conflict: mine is saved on top of theirs, or mine is given up. */
  settle(target: string, choice: 'mine' | 'theirs'): void {
    const lane = this.#lane(target)
    if (!lane.theirs) return
    lane.revision = lane.theirs.revision
    lane.theirs = undefined
    if (choice === 'theirs') {
      this.options.forget(target, lane.pending?.body)
      lane.pending = undefined
      this.options.onChange()
    } else {
      this.options.keep({ target, baseRevision: lane.revision, body: lane.pending?.body })
      this.flush()
    }
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

  async #send(lane: Lane, keepalive: boolean): Promise<void> {
    const sent = lane.pending!
    lane.inFlight = sent
    lane.pending = undefined
    const save = { target: lane.target, baseRevision: lane.revision, body: sent.body }
    const result = await this.options.send(save, { keepalive })
    lane.inFlight = undefined
    this.#settleSend(lane, sent, result)
    this.options.onChange()
  }

  #settleSend(lane: Lane, sent: { body: unknown }, result: SendResult): void {
    if (result.kind === 'saved' || (result.kind === 'stale' && sameJson(result.theirs.body, sent.body))) {
      lane.revision = result.kind === 'saved' ? result.revision : result.theirs.revision
      this.#failures = 0
      this.#trouble = null
      this.#savedAt = this.options.now()
      if (lane.pending) this.options.keep({ target: lane.target, baseRevision: lane.revision, body: lane.pending.body })
      else this.options.forget(lane.target, sent.body)
      this.#sendNext()
      return
    }
    lane.pending ??= sent
    if (result.kind === 'stale') lane.theirs = result.theirs
    else if (result.kind === 'refused') lane.refused = result.message
    else {
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

  #retryLater(): void {
    if (this.#cancelRetry) return
    const pause = RETRY_MS[Math.min(this.#failures++, RETRY_MS.length - 1)]!
    this.#cancelRetry = this.options.after(pause, () => this.flush())
  }

  #lane(target: string): Lane {
    let lane = this.#lanes.get(target)
    if (!lane) this.#lanes.set(target, (lane = { target, revision: this.options.revisions[target] ?? 0 }))
    return lane
  }

  #all(test: (lane: Lane) => boolean): Lane[] {
    return [...this.#lanes.values()].filter(test)
  }
}

const isReady = (lane: Lane) =>
  lane.pending !== undefined && !lane.inFlight && !lane.theirs && lane.refused === undefined
