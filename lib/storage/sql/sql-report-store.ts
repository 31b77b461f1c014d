import type { Kysely } from 'kysely'
import { encodeBody } from '../encode-body'
import { listingOf } from '../listing-of'
import type { ReportStore, Stamp } from '../report-store'
import type { Database } from './database'
import { pruneReport } from './prune-report'
import { listingFromRow, REVISION_COLUMNS, revisionFromRow, snapshotFromRow, STAMP_COLUMNS, stampFromRow } from './rows'
import { insertRevisions, insertSnapshot, saveRevisions } from './save-revisions'

/** The store on any database kysely speaks to, its tables migrated. */
export function sqlReportStore(db: Kysely<Database>): ReportStore {
  const reportRow = (executor: Kysely<Database>, officeId: string, reportId: string) =>
    executor.selectFrom('reports').selectAll().where('id', '=', reportId).where('office_id', '=', officeId).executeTakeFirst()

  const revisionsOf = (officeId: string, reportId: string, target: string) =>
    db
      .selectFrom('revisions')
      .where('report_id', '=', reportId)
      .where('target', '=', target)
      .where('office_id', '=', officeId)

  return {
    createReport: (stamp, { id, schemaVersion, bodies }) =>
      db.transaction().execute(async (transaction) => {
        const listing = { title: '', year: 0, state: 'drafting', ...listingOf(bodies) }
        await transaction.insertInto('reports').values({ ...reportValues(stamp), id, schema_version: schemaVersion, ...listing }).execute()
        await insertRevisions(transaction, stamp, id, schemaVersion, bodies.map((body) => ({ ...body, baseRevision: 0 })))
      }),

    async listReports(officeId, { binned }) {
      const rows = await db
        .selectFrom('reports')
        .selectAll()
        .where('office_id', '=', officeId)
        .where('binned_at', binned ? 'is not' : 'is', null)
        .orderBy('updated_at', 'desc')
        .orderBy('id')
        .execute()
      return rows.map(listingFromRow)
    },

    readReport: (officeId, reportId) =>
      db
        .transaction()
        .setIsolationLevel('repeatable read')
        .execute(async (transaction) => {
          const row = await reportRow(transaction, officeId, reportId)
          if (!row) return null
          const latest = await transaction
            .selectFrom('heads')
            .innerJoin('revisions', (join) =>
              join
                .onRef('revisions.report_id', '=', 'heads.report_id')
                .onRef('revisions.target', '=', 'heads.target')
                .onRef('revisions.revision', '=', 'heads.revision'),
            )
            .select(REVISION_COLUMNS)
            .where('heads.report_id', '=', reportId)
            .execute()
          return { listing: listingFromRow(row), latest: latest.map(revisionFromRow) }
        }),

    saveRevisions: (stamp, save) => saveRevisions(db, stamp, save),

    async listRevisions(officeId, reportId, target) {
      const rows = await revisionsOf(officeId, reportId, target).select(STAMP_COLUMNS).orderBy('revision', 'desc').execute()
      return rows.map(stampFromRow)
    },

    async readRevision(officeId, reportId, target, revision) {
      const row = await revisionsOf(officeId, reportId, target)
        .select(REVISION_COLUMNS)
        .where('revision', '=', revision)
        .executeTakeFirst()
      return row ? revisionFromRow(row) : null
    },

    takeSnapshot: (stamp, reportId, snapshot) =>
      db.transaction().execute(async (transaction) => {
        const row = await reportRow(transaction, stamp.officeId, reportId)
        if (row) await insertSnapshot(transaction, stamp, reportId, snapshot)
        return row !== undefined
      }),

    async listSnapshots(officeId, reportId) {
      const rows = await db
        .selectFrom('snapshots')
        .selectAll()
        .where('report_id', '=', reportId)
        .where('office_id', '=', officeId)
        .orderBy('at', 'desc')
        .execute()
      return rows.map(snapshotFromRow)
    },

    async readSnapshot(officeId, reportId, snapshotId) {
      const row = await db
        .selectFrom('snapshots')
        .selectAll()
        .where('id', '=', snapshotId)
        .where('report_id', '=', reportId)
        .where('office_id', '=', officeId)
        .executeTakeFirst()
      if (!row) return null
      const revisions = await db
        .selectFrom('snapshot_entries')
        .innerJoin('revisions', (join) =>
          join
            .onRef('revisions.report_id', '=', 'snapshot_entries.report_id')
            .onRef('revisions.target', '=', 'snapshot_entries.target')
            .onRef('revisions.revision', '=', 'snapshot_entries.revision'),
        )
        .select(REVISION_COLUMNS)
        .where('snapshot_id', '=', snapshotId)
        .execute()
      return { snapshot: snapshotFromRow(row), revisions: revisions.map(revisionFromRow) }
    },

    async setBinned(stamp, reportId, binned) {
      const { numUpdatedRows } = await db
        .updateTable('reports')
        .set((builder) => ({ binned_at: binned ? builder.fn.coalesce('binned_at', builder.val(stamp.at)) : null }))
        .where('id', '=', reportId)
        .where('office_id', '=', stamp.officeId)
        .executeTakeFirst()
      return numUpdatedRows > 0n
    },

    async readOfficeSettings(officeId) {
      const row = await db.selectFrom('offices').select('settings').where('id', '=', officeId).executeTakeFirst()
      return row ? (JSON.parse(row.settings) as unknown) : null
    },

    async saveOfficeSettings(stamp, settings) {
      const values = { settings: encodeBody(settings), actor_id: stamp.actorId, at: stamp.at }
      await db
        .insertInto('offices')
        .values({ id: stamp.officeId, ...values })
        .onConflict((conflict) => conflict.column('id').doUpdateSet(values))
        .execute()
    },

    async pruneRevisions(now) {
      const reports = await db.selectFrom('reports').select('id').execute()
      let deleted = 0
      for (const { id } of reports) deleted += await pruneReport(db, id, now)
      return deleted
    },

    close: () => db.destroy(),
  }
}

const reportValues = ({ officeId, actorId, at }: Stamp) => ({
  office_id: officeId,
  actor_id: actorId,
  changes: 1,
  created_at: at,
  updated_at: at,
  binned_at: null,
})
