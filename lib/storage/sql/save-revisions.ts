import type { Kysely, Transaction } from 'kysely'
import type { ReportState } from '@/lib/report/report'
import { encodeBody } from '../encode-body'
import { listingOf } from '../listing-of'
import type { NewSnapshot, RevisionChange, RevisionSave, SaveOutcome, Stamp } from '../report-store'
import type { Database } from './database'

type Theirs = Extract<SaveOutcome, { kind: 'stale' }>['theirs']

/** Leaves the transaction, undoing what it wrote. */
class Abandoned extends Error {
  constructor(readonly outcome: SaveOutcome) {
    super('abandoned')
  }
}

/** Compare and set in one transaction; see ReportStore.saveRevisions. */
export async function saveRevisions(db: Kysely<Database>, stamp: Stamp, save: RevisionSave): Promise<SaveOutcome> {
  try {
    return await db.transaction().execute(async (transaction) => {
      await touchReport(transaction, stamp, save)
      const heads = await headsOf(transaction, save)
      for (const { target, baseRevision } of save.changes) {
        const revision = heads.get(target) ?? 0
        if (revision === baseRevision) continue
        throw new Abandoned({ kind: 'stale', target, theirs: await readTheirs(transaction, stamp, save.reportId, target, revision) })
      }
      await refuseFull(transaction, save)
      if (save.snapshot) await insertSnapshot(transaction, stamp, save.reportId, save.snapshot)
      await insertRevisions(transaction, stamp, save.reportId, save.schemaVersion, save.changes)
      return {
        kind: 'saved' as const,
        revisions: Object.fromEntries(save.changes.map(({ target, baseRevision }) => [target, baseRevision + 1])),
      }
    })
  } catch (error) {
    if (error instanceof Abandoned) return error.outcome
    throw error
  }
}

/** The latest revision of each target that the save names; none where it does not exist. */
async function headsOf(transaction: Transaction<Database>, { reportId, changes }: RevisionSave): Promise<Map<string, number>> {
  if (changes.length === 0) return new Map()
  const heads = await transaction
    .selectFrom('heads')
    .select(['target', 'revision'])
    .where('report_id', '=', reportId)
    .where('target', 'in', changes.map(({ target }) => target))
    .execute()
  return new Map(heads.map(({ target, revision }) => [target, revision]))
}

async function refuseFull(transaction: Transaction<Database>, { reportId, unlessRows, changes }: RevisionSave): Promise<void> {
  if (!unlessRows) return
  const { others } = await transaction
    .selectFrom('heads')
    .innerJoin('revisions', (join) =>
      join
        .onRef('revisions.report_id', '=', 'heads.report_id')
        .onRef('revisions.target', '=', 'heads.target')
        .onRef('revisions.revision', '=', 'heads.revision'),
    )
    .select(({ fn }) => fn.countAll<number | string>().as('others'))
    .where('heads.report_id', '=', reportId)
    .where('heads.target', 'like', `${unlessRows.prefix}%`)
    .where('heads.target', 'not in', changes.map(({ target }) => target))
    .where('body', '!=', 'null')
    .executeTakeFirstOrThrow()
  if (Number(others) >= unlessRows.count) throw new Abandoned({ kind: 'full', target: changes[0]!.target })
}

/** Counts the save and, by writing the report's row first, lets saves of one report follow one another. */
async function touchReport(transaction: Transaction<Database>, stamp: Stamp, save: RevisionSave): Promise<void> {
  const { numUpdatedRows } = await transaction
    .updateTable('reports')
    .set((builder) => ({
      ...listingOf(save.changes),
      changes: builder('changes', '+', 1),
      updated_at: stamp.at,
      schema_version: save.schemaVersion,
    }))
    .where('id', '=', save.reportId)
    .where('office_id', '=', stamp.officeId)
    .where('binned_at', 'is', null)
    .where('schema_version', save.upgrades ? '<=' : '=', save.schemaVersion)
    .$if(save.unlessState !== undefined, (query) => query.where('state', 'not in', save.unlessState ?? []))
    .$if(save.ifState !== undefined, (query) => query.where('state', '=', save.ifState ?? ''))
    .executeTakeFirst()
  if (numUpdatedRows > 0n) return
  const found = await transaction
    .selectFrom('reports')
    .select(['binned_at', 'schema_version', 'state'])
    .where('id', '=', save.reportId)
    .where('office_id', '=', stamp.officeId)
    .executeTakeFirst()
  if (!found) throw new Abandoned({ kind: 'missing' })
  if (found.binned_at !== null) throw new Abandoned({ kind: 'binned' })
  if (found.schema_version > save.schemaVersion) throw new Abandoned({ kind: 'newerSchema' })
  if (found.schema_version < save.schemaVersion && !save.upgrades) throw new Abandoned({ kind: 'olderSchema' })
  const state = found.state as ReportState
  if (!save.unlessState?.includes(state)) throw new Abandoned({ kind: 'moved', state })
  throw new Abandoned(await lockedOutcome(transaction, stamp, save))
}

async function lockedOutcome(transaction: Transaction<Database>, stamp: Stamp, save: RevisionSave): Promise<SaveOutcome> {
  const { target } = save.changes[0]!
  const revision = (await headsOf(transaction, save)).get(target) ?? 0
  return { kind: 'locked', target, theirs: await readTheirs(transaction, stamp, save.reportId, target, revision) }
}

/** The latest body of a target; revision 0 and null where it does not exist. */
async function readTheirs(
  transaction: Transaction<Database>,
  stamp: Stamp,
  reportId: string,
  target: RevisionChange['target'],
  revision: number,
): Promise<Theirs> {
  const row = await transaction
    .selectFrom('revisions')
    .select(['body', 'at'])
    .where('report_id', '=', reportId)
    .where('target', '=', target)
    .where('revision', '=', revision)
    .executeTakeFirst()
  return row ? { revision, body: JSON.parse(row.body) as unknown, at: row.at } : { revision: 0, body: null, at: stamp.at }
}

/** Writes the revisions and makes each the latest of its target. */
export async function insertRevisions(
  transaction: Transaction<Database>,
  stamp: Stamp,
  reportId: string,
  schemaVersion: number,
  changes: readonly RevisionChange[],
): Promise<void> {
  if (changes.length === 0) return
  await transaction
    .insertInto('revisions')
    .values(
      changes.map(({ target, baseRevision, body }) => ({
        report_id: reportId,
        target,
        revision: baseRevision + 1,
        base_revision: baseRevision,
        schema_version: schemaVersion,
        body: encodeBody(body),
        office_id: stamp.officeId,
        actor_id: stamp.actorId,
        at: stamp.at,
      })),
    )
    .execute()
  await transaction
    .insertInto('heads')
    .values(changes.map(({ target, baseRevision }) => ({ report_id: reportId, target, revision: baseRevision + 1 })))
    .onConflict((conflict) =>
      conflict.columns(['report_id', 'target']).doUpdateSet((builder) => ({ revision: builder.ref('excluded.revision') })),
    )
    .execute()
}

/** Pins the latest revision of every target. */
export async function insertSnapshot(
  transaction: Transaction<Database>,
  stamp: Stamp,
  reportId: string,
  snapshot: NewSnapshot,
): Promise<void> {
  await transaction
    .insertInto('snapshots')
    .columns(['id', 'report_id', 'kind', 'name', 'schema_version', 'office_id', 'actor_id', 'at'])
    .expression((builder) =>
      builder
        .selectFrom('reports')
        .select(({ val }) => [
          val(snapshot.id).as('id'),
          'reports.id as report_id',
          val(snapshot.kind).as('kind'),
          val(snapshot.name).as('name'),
          'schema_version',
          'office_id',
          val(stamp.actorId).as('actor_id'),
          val(stamp.at).as('at'),
        ])
        .where('reports.id', '=', reportId),
    )
    .execute()
  await transaction
    .insertInto('snapshot_entries')
    .columns(['snapshot_id', 'report_id', 'target', 'revision'])
    .expression((builder) =>
      builder
        .selectFrom('heads')
        .select(({ val }) => [val(snapshot.id).as('snapshot_id'), 'report_id', 'target', 'revision'])
        .where('report_id', '=', reportId),
    )
    .execute()
}
