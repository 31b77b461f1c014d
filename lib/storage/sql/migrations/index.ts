import type { Kysely } from 'kysely'
import { createReports } from './0001-reports'

/** One step of the tables. Never edited once released: a change is the next number. */
export interface SqlMigration {
  number: number
  name: string
  up: (db: Kysely<unknown>) => Promise<void>
}

/** In order, from 1, without gaps. */
export const SQL_MIGRATIONS: readonly SqlMigration[] = [{ number: 1, name: 'reports', up: createReports }]
