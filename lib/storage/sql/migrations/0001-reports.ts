import type { Kysely } from 'kysely'

/** Offices, reports, their revisions and the states of them that are kept for ever. */
export async function createReports(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('offices')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('settings', 'text', (column) => column.notNull())
    .addColumn('actor_id', 'text', (column) => column.notNull())
    .addColumn('at', 'text', (column) => column.notNull())
    .execute()

  await db.schema
    .createTable('reports')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('office_id', 'text', (column) => column.notNull())
    .addColumn('actor_id', 'text', (column) => column.notNull())
    .addColumn('title', 'text', (column) => column.notNull())
    .addColumn('year', 'integer', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('schema_version', 'integer', (column) => column.notNull())
    .addColumn('changes', 'integer', (column) => column.notNull())
    .addColumn('created_at', 'text', (column) => column.notNull())
    .addColumn('updated_at', 'text', (column) => column.notNull())
    .addColumn('binned_at', 'text')
    .execute()
  await db.schema.createIndex('reports_of_office').on('reports').columns(['office_id', 'updated_at']).execute()

  await db.schema
    .createTable('revisions')
    .addColumn('report_id', 'text', (column) => column.notNull().references('reports.id'))
    .addColumn('target', 'text', (column) => column.notNull())
    .addColumn('revision', 'integer', (column) => column.notNull())
    .addColumn('base_revision', 'integer', (column) => column.notNull())
    .addColumn('schema_version', 'integer', (column) => column.notNull())
    .addColumn('body', 'text', (column) => column.notNull())
    .addColumn('office_id', 'text', (column) => column.notNull())
    .addColumn('actor_id', 'text', (column) => column.notNull())
    .addColumn('at', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('revisions_key', ['report_id', 'target', 'revision'])
    .execute()

  const revisionKey = ['report_id', 'target', 'revision'] as const
  await db.schema
    .createTable('heads')
    .addColumn('report_id', 'text', (column) => column.notNull())
    .addColumn('target', 'text', (column) => column.notNull())
    .addColumn('revision', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('heads_key', ['report_id', 'target'])
    .addForeignKeyConstraint('heads_revision', [...revisionKey], 'revisions', [...revisionKey])
    .execute()

  await db.schema
    .createTable('snapshots')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('report_id', 'text', (column) => column.notNull().references('reports.id'))
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('schema_version', 'integer', (column) => column.notNull())
    .addColumn('office_id', 'text', (column) => column.notNull())
    .addColumn('actor_id', 'text', (column) => column.notNull())
    .addColumn('at', 'text', (column) => column.notNull())
    .execute()
  await db.schema.createIndex('snapshots_of_report').on('snapshots').columns(['report_id', 'at']).execute()

  await db.schema
    .createTable('snapshot_entries')
    .addColumn('snapshot_id', 'text', (column) => column.notNull().references('snapshots.id'))
    .addColumn('report_id', 'text', (column) => column.notNull())
    .addColumn('target', 'text', (column) => column.notNull())
    .addColumn('revision', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('snapshot_entries_key', ['snapshot_id', 'target'])
    .addForeignKeyConstraint('snapshot_entries_revision', [...revisionKey], 'revisions', [...revisionKey])
    .execute()
  await db.schema.createIndex('snapshot_entries_of_revision').on('snapshot_entries').columns([...revisionKey]).execute()
}
