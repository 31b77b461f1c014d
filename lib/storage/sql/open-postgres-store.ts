import { Kysely, PostgresDialect } from 'kysely'
import { Pool } from 'pg'
import type { ReportStore } from '../report-store'
import type { Database } from './database'
import { guardedDialect } from './guarded-dialect'
import { migrate } from './migrate'
import { sqlReportStore } from './sql-report-store'
import { translateError } from './translate-error'

const CONNECTIONS = 10
const CONNECT_MS = 10_000

/** Connects to a PostgreSQL server and migrates its tables. Throws StorageError. */
export async function openPostgresStore(url: string, now: Date): Promise<ReportStore> {
  const place = placeOf(url)
  const db = new Kysely<Database>({ dialect: postgresDialect(url, place) })
  try {
    await migrate(db, { dialect: 'postgres', place, now })
    return sqlReportStore(db)
  } catch (error) {
    await db.destroy()
    throw error
  }
}

/** kysely on a PostgreSQL server, guarded; connects at the first query. */
export function postgresDialect(url: string, place = placeOf(url)) {
  const pool = new Pool({ connectionString: url, max: CONNECTIONS, connectionTimeoutMillis: CONNECT_MS })
  // An idle connection that breaks is replaced; without a listener its error would end the process.
  pool.on('error', () => undefined)
  return guardedDialect(new PostgresDialect({ pool }), (error) => translateError(error, place))
}

/** Server and database without the password. */
function placeOf(url: string): string {
  const { host, pathname } = new URL(url)
  return `${host || '本机'}${pathname}`
}
