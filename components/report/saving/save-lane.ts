import type { KeptBody } from './kept-body'
import type { SaveConflict } from './save-queue'
import type { TheirBody } from './send-result'

/** How one target stands between page and server. */
export interface SaveLane {
  target: string
  /** What the words here were written on. */
  revision: number
  /** Waiting to be sent; the newest words. */
  pending?: { body: unknown }
  inFlight?: { body: unknown }
  /** Found where ours should have gone; nothing is sent until the user has chosen. */
  theirs?: TheirBody
  /** It is the lock of a signed report that `theirs` came with. */
  locked?: boolean
  /** Left unsaved by other pages, and not the same as ours: each waits for the user's choice. */
  rivals: readonly KeptBody[]
  /** What stood on the server when the rivals were found. */
  server?: TheirBody
  refused?: string
}

export const isReady = (lane: SaveLane): boolean =>
  lane.pending !== undefined && !lane.inFlight && !isDisputed(lane) && lane.refused === undefined

/** Whether the user has to choose between two bodies. */
export const isDisputed = (lane: SaveLane): boolean => lane.theirs !== undefined || lane.rivals.length > 0

export function conflictOf(lane: SaveLane): SaveConflict {
  const [rival] = lane.rivals
  const mine = (lane.pending ?? lane.inFlight ?? lane.server)?.body
  if (!rival) return { target: lane.target, mine, theirs: lane.theirs!, reason: lane.locked ? 'locked' : 'stale' }
  const theirs = { revision: rival.baseRevision, body: rival.body, at: rival.keptAt }
  return { target: lane.target, mine, theirs, reason: 'unsaved' }
}
