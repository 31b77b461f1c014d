import type { Kysely } from 'kysely'
import { revisionsToKeep } from '../revisions-to-keep'
import type { Database } from './database'

const DELETE_AT_ONCE = 200

/** Deletes what need not be kept of one report, in small steps, so that no save waits long. Gives the number deleted. */
export async function pruneReport(db: Kysely<Database>, reportId: string, now: Date): Promise<number> {
  const stamps = await db.selectFrom('revisions').select(['target', 'revision', 'at']).where('report_id', '=', reportId).execute()
  let deleted = 0
  for (const target of new Set(stamps.map((stamp) => stamp.target))) {
    const ofTarget = stamps.filter((stamp) => stamp.target === target)
    const keep = revisionsToKeep(ofTarget, now)
    const superfluous = ofTarget.map(({ revision }) => revision).filter((revision) => !keep.has(revision))
    for (let start = 0; start < superfluous.length; start += DELETE_AT_ONCE) {
      deleted += await deleteUnpinned(db, reportId, target, superfluous.slice(start, start + DELETE_AT_ONCE))
    }
  }
  return deleted
}

async function deleteUnpinned(db: Kysely<Database>, reportId: string, target: string, revisions: number[]): Promise<number> {
  const { numDeletedRows } = await db
    .deleteFrom('revisions')
    .where('report_id', '=', reportId)
    .where('target', '=', target)
    .where('revision', 'in', revisions)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('snapshot_entries')
            .select('snapshot_id')
            .whereRef('snapshot_entries.report_id', '=', 'revisions.report_id')
            .whereRef('snapshot_entries.target', '=', 'revisions.target')
            .whereRef('snapshot_entries.revision', '=', 'revisions.revision'),
        ),
      ),
    )
    .executeTakeFirst()
  return Number(numDeletedRows)
}
