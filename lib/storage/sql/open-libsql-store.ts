import { existsSync } from 'node:fs'
import { Kysely, SqliteDialect, type SqliteDatabase } from 'kysely'
import Libsql from 'libsql'
import type { ReportStore } from '../report-store'
import type { Database } from './database'
import { guardedDialect } from './guarded-dialect'
import { migrate } from './migrate'
import { sqlReportStore } from './sql-report-store'
import { translateError } from './translate-error'

const BUSY_MS = 5000

/**
 * Opens or makes the embedded database, checks it, migrates it. Every commit is on the disk before it is
 * acknowledged (WAL, synchronous=FULL). Throws StorageError; a damaged or newer file is left as it is.
 */
export async function openLibsqlStore(file: string, now: Date): Promise<ReportStore> {
  const db = new Kysely<Database>({ dialect: libsqlDialect(file) })
  try {
    await migrate(db, { dialect: 'sqlite', place: file, now })
    return sqlReportStore(db)
  } catch (error) {
    await db.destroy()
    throw error
  }
}

/** kysely on a libsql file, guarded. Opens and checks the file at once; throws StorageError. */
export function libsqlDialect(file: string) {
  const translate = (error: unknown) => translateError(error, file)
  return guardedDialect(new SqliteDialect({ database: openDatabase(file, translate) }), translate)
}

function openDatabase(file: string, translate: (error: unknown) => unknown): SqliteDatabase {
  const existed = existsSync(file)
  const database = new Libsql(file, { timeout: BUSY_MS })
  try {
    if (existed) {
      const [result] = database.prepare('pragma quick_check(1)').all([]) as { quick_check: string }[]
      if (result?.quick_check !== 'ok') throw Object.assign(new Error(result?.quick_check), { code: 'SQLITE_CORRUPT' })
    }
    database.exec('pragma journal_mode=wal; pragma synchronous=full; pragma foreign_keys=on')
    return {
      prepare: (sql) => database.prepare(sql),
      close: () => {
        // So that a copy of the one file is whole; libsql leaves it to the next opening.
        database.exec('pragma wal_checkpoint(truncate)')
        database.close()
      },
    }
  } catch (error) {
    database.close()
    throw translate(error)
  }
}
