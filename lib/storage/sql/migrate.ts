import { sql, type Kysely } from 'kysely'
import { StorageError } from '../storage-error'
import type { Database } from './database'
import { SQL_MIGRATIONS, type SqlMigration } from './migrations'

export interface MigrateOptions {
  dialect: 'sqlite' | 'postgres'
  /** File or server, for messages. */
  place: string
  now: Date
  migrations?: readonly SqlMigration[]
}

// Any number, the same in every server: two that start at once migrate one after the other.
const POSTGRES_LOCK = 20_250_101

/** Brings the tables to the latest shape, all steps or none. A database of a newer program is refused untouched. */
export async function migrate(db: Kysely<Database>, options: MigrateOptions): Promise<void> {
  const { dialect, place, now, migrations = SQL_MIGRATIONS } = options
  await db.transaction().execute(async (transaction) => {
    if (dialect === 'postgres') await sql`select pg_advisory_xact_lock(${POSTGRES_LOCK})`.execute(transaction)
    await transaction.schema
      .createTable('schema_migrations')
      .ifNotExists()
      .addColumn('number', 'integer', (column) => column.primaryKey())
      .addColumn('name', 'text', (column) => column.notNull())
      .addColumn('at', 'text', (column) => column.notNull())
      .execute()
    const done = await transaction.selectFrom('schema_migrations').select('number').execute()
    const newest = Math.max(0, ...done.map(({ number }) => number))
    if (newest > migrations.length) {
      throw new StorageError(
        'newerDatabase',
        `数据由较新版本的程序保存（数据库版本 ${newest}，本程序支持到 ${migrations.length}）：${place}。数据没有改动，请升级程序后再启动。`,
      )
    }
    for (const { number, name, up } of migrations.slice(newest)) {
      await up(transaction as unknown as Kysely<unknown>)
      await transaction.insertInto('schema_migrations').values({ number, name, at: now.toISOString() }).execute()
    }
  })
}
