import type { RevisionTarget, TargetBody } from '@/lib/report/revision'
import type { ReportState } from '@/lib/report/report'

/** Who writes, for which office, and when (ISO 8601, UTC): every row carries all three. */
export interface Stamp {
  officeId: string
  actorId: string
  at: string
}

/** A report as a list shows it. Title, year and state repeat what its bodies say. */
export interface ReportListing {
  id: string
  officeId: string
  title: string
  year: number
  state: ReportState
  /** The shape (SCHEMA_VERSION) of its latest bodies. */
  schemaVersion: number
  /** Counts the saves: two listings with the same count show the same report. */
  changes: number
  createdAt: string
  updatedAt: string
  /** When it went to the bin (回收站); null while it is in use. */
  binnedAt: string | null
}

/** One entry of the history of a target. `revision` counts from 1; `baseRevision` is what it was written on. */
export interface RevisionStamp {
  target: RevisionTarget
  revision: number
  baseRevision: number
  at: string
  actorId: string
}

export interface StoredRevision extends RevisionStamp {
  body: unknown
}

export interface StoredReport {
  listing: ReportListing
  /** The latest revision of each target, deleted rows (body null) among them. */
  latest: StoredRevision[]
}

/** Why a state of a report was put by: 命名版本, or the state before an import, a roll-forward and so on. */
export type SnapshotKind = 'named' | 'beforeImport' | 'beforeRollForward' | 'beforeRestore' | 'beforeExport' | 'beforeUpgrade'

/** A state of a whole report that is kept for ever (版本). */
export interface Snapshot {
  id: string
  kind: SnapshotKind
  name: string
  at: string
  actorId: string
  schemaVersion: number
}

export type NewSnapshot = Pick<Snapshot, 'id' | 'kind' | 'name'>

export interface RevisionChange extends TargetBody {
  /** The revision it was written on; 0 for a target that is new. */
  baseRevision: number
}

export interface RevisionSave {
  reportId: string
  schemaVersion: number
  /** The save brings a report of an older shape whole to `schemaVersion`; without it such a report takes no save. */
  upgrades?: boolean
  /** The save is refused while the report is in one of these states. */
  unlessState?: readonly ReportState[]
  /** The save is refused while the report is in another state than this. */
  ifState?: ReportState
  /** The save is refused while the report has so many other rows whose targets begin so; deleted rows do not count. */
  unlessRows?: { prefix: string; count: number }
  /** Each target once; none where an upgrade changes no body. */
  changes: RevisionChange[]
  /** Puts the state before this save by, in the same step. */
  snapshot?: NewSnapshot
}

export type SaveOutcome =
  | { kind: 'saved'; revisions: Partial<Record<RevisionTarget, number>> }
  /** Someone saved this target since `baseRevision`; nothing was written. Revision 0 and body null: it does not exist. */
  | { kind: 'stale'; target: RevisionTarget; theirs: Pick<StoredRevision, 'revision' | 'body' | 'at'> }
  /** The report is in a state of `unlessState`; nothing was written. `theirs` of the first target, as above. */
  | { kind: 'locked'; target: RevisionTarget; theirs: Pick<StoredRevision, 'revision' | 'body' | 'at'> }
  /** The report is not in `ifState` but in `state`; nothing was written. */
  | { kind: 'moved'; state: ReportState }
  /** The report has as many rows as `unlessRows` says; nothing was written. */
  | { kind: 'full'; target: RevisionTarget }
  | { kind: 'missing' }
  | { kind: 'binned' }
  /** The report is stored in a newer shape than the save's, or in an older one that must be upgraded first. */
  | { kind: 'newerSchema' }
  | { kind: 'olderSchema' }

/**
 * Where reports are kept. Every promise that a write returns resolves only once the write is durable; a write happens
 * whole or not at all. Text comes back cleaned (lib/text/clean-text). A report of another office is as good as absent.
 * Methods throw StorageError where the data cannot be read or written.
 */
export interface ReportStore {
  /** Stores a new report with revision 1 of each body. An id in use is a broken assumption and throws. */
  createReport(stamp: Stamp, report: { id: string; schemaVersion: number; bodies: TargetBody[] }): Promise<void>
  /** Latest change first. */
  listReports(officeId: string, which: { binned: boolean }): Promise<ReportListing[]>
  /** Binned reports too. */
  readReport(officeId: string, reportId: string): Promise<StoredReport | null>
  /** Compare and set, all changes or none. */
  saveRevisions(stamp: Stamp, save: RevisionSave): Promise<SaveOutcome>
  /** Newest first; empty for an unknown report or target. */
  listRevisions(officeId: string, reportId: string, target: RevisionTarget): Promise<RevisionStamp[]>
  readRevision(officeId: string, reportId: string, target: RevisionTarget, revision: number): Promise<StoredRevision | null>
  /** Puts the present state by; false for an unknown report. */
  takeSnapshot(stamp: Stamp, reportId: string, snapshot: NewSnapshot): Promise<boolean>
  /** Newest first. */
  listSnapshots(officeId: string, reportId: string): Promise<Snapshot[]>
  readSnapshot(
    officeId: string,
    reportId: string,
    snapshotId: string,
  ): Promise<{ snapshot: Snapshot; revisions: StoredRevision[] } | null>
  /** To the bin or back; false for an unknown report. Once there, going again changes nothing. */
  setBinned(stamp: Stamp, reportId: string, binned: boolean): Promise<boolean>
  /** The office's settings as JSON; null while none are saved. */
  readOfficeSettings(officeId: string): Promise<unknown>
  saveOfficeSettings(stamp: Stamp, settings: unknown): Promise<void>
  /** Deletes what `revisionsToKeep` no longer keeps, never what a snapshot holds. Gives the number deleted. */
  pruneRevisions(now: Date): Promise<number>
  close(): Promise<void>
}
