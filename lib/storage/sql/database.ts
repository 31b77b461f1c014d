import type { SnapshotKind } from '../report-store'

/** The tables as the latest migration leaves them. Times are ISO 8601 in UTC, bodies and settings are JSON. */
export interface Database {
  offices: { id: string; settings: string; actor_id: string; at: string }
  reports: {
    id: string
    office_id: string
    actor_id: string
    title: string
    year: number
    state: string
    schema_version: number
    changes: number
    created_at: string
    updated_at: string
    binned_at: string | null
  }
  revisions: {
    report_id: string
    target: string
    revision: number
    base_revision: number
    schema_version: number
    body: string
    office_id: string
    actor_id: string
    at: string
  }
  /** The latest revision of each target. */
  heads: { report_id: string; target: string; revision: number }
  snapshots: {
    id: string
    report_id: string
    kind: SnapshotKind
    name: string
    schema_version: number
    office_id: string
    actor_id: string
    at: string
  }
  snapshot_entries: { snapshot_id: string; report_id: string; target: string; revision: number }
  schema_migrations: { number: number; name: string; at: string }
}
