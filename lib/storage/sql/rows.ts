import type { Selectable } from 'kysely'
import type { ReportState } from '@/lib/report/report'
import type { RevisionTarget } from '@/lib/report/revision'
import type { ReportListing, RevisionStamp, Snapshot, StoredRevision } from '../report-store'
import type { Database } from './database'

type RevisionRow = Selectable<Database['revisions']>

export const STAMP_COLUMNS = ['revisions.target', 'revisions.revision', 'base_revision', 'revisions.at', 'revisions.actor_id'] as const
export const REVISION_COLUMNS = [...STAMP_COLUMNS, 'body'] as const

/** A row of `reports` as the store's callers know it. */
export function listingFromRow(row: Selectable<Database['reports']>): ReportListing {
  return {
    id: row.id,
    officeId: row.office_id,
    title: row.title,
    year: row.year,
    state: row.state as ReportState,
    schemaVersion: row.schema_version,
    changes: row.changes,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
    binnedAt: row.binned_at,
  }
}

export function stampFromRow(row: Pick<RevisionRow, 'target' | 'revision' | 'base_revision' | 'at' | 'actor_id'>): RevisionStamp {
  return {
    target: row.target as RevisionTarget,
    revision: row.revision,
    baseRevision: row.base_revision,
    at: row.at,
    actorId: row.actor_id,
  }
}

export function revisionFromRow(row: Parameters<typeof stampFromRow>[0] & Pick<RevisionRow, 'body'>): StoredRevision {
  return { ...stampFromRow(row), body: JSON.parse(row.body) as unknown }
}

export function snapshotFromRow(row: Selectable<Database['snapshots']>): Snapshot {
  return {
    id: row.id,
    kind: row.kind,
    name: row.name,
    at: row.at,
    actorId: row.actor_id,
    schemaVersion: row.schema_version,
  }
}
