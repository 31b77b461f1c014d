import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Kysely, sql } from 'kysely'
import Libsql from 'libsql'
import { afterAll, describe, expect, it } from 'vitest'
import { describeReportStore } from '../testing/report-store-contract'
import { scratchFolder } from '../testing/scratch-folder'
import type { Database } from './database'
import { migrate } from './migrate'
import { libsqlDialect, openLibsqlStore } from './open-libsql-store'
import { sqlReportStore } from './sql-report-store'

const NOW = new Date('2026-03-10T04:00:00.000Z')
const folder = mkdtempSync(join(tmpdir(), 'annual-report-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
let count = 0

describeReportStore('on libsql', () => openLibsqlStore(join(folder, `${count++}.db`), NOW))

const stamp = { officeId: 'local', actorId: 'local', at: NOW.toISOString() }
const report = { id: 'a', schemaVersion: 1, bodies: [{ target: 'fields' as const, body: { titleLines: ['甲'], year: 2025 } }] }

/** A database of one report, all in its main file. */
async function databaseWithReport(): Promise<string> {
  const file = join(scratchFolder(), 'reports.db')
  const store = await openLibsqlStore(file, NOW)
  await store.createReport(stamp, report)
  await store.close()
  return file
}

describe('the embedded database', () => {
  it('is opened again with everything in it', async () => {
    const file = await databaseWithReport()
    const store = await openLibsqlStore(file, NOW)
    expect((await store.readReport('local', 'a'))?.listing.title).toBe('甲')
    await store.close()
  })

  it('writes ahead and syncs every commit', async () => {
    const file = await databaseWithReport()
    expect(readFileSync(file).subarray(18, 20)).toEqual(Buffer.from([2, 2])) // the header's mark of WAL
  })

  it('refuses a file that is no database, names it, and leaves it as it was', async () => {
    const file = join(scratchFolder(), 'reports.db')
    const bytes = Buffer.from('不是数据库'.repeat(2000))
    writeFileSync(file, bytes)
    await expect(openLibsqlStore(file, NOW)).rejects.toMatchObject({ code: 'corrupt', message: expect.stringContaining(file) })
    expect(readFileSync(file)).toEqual(bytes)
  })

  it('refuses a damaged file and leaves it as it was', async () => {
    const file = await databaseWithReport()
    const bytes = readFileSync(file)
    for (let page = 2; page * 4096 < bytes.length; page++) bytes.fill(0x41, page * 4096, page * 4096 + 200)
    writeFileSync(file, bytes)
    await expect(openLibsqlStore(file, NOW)).rejects.toMatchObject({ code: 'corrupt' })
    expect(readFileSync(file)).toEqual(bytes)
  })

  it('refuses a database of a newer program and keeps its data', async () => {
    const file = await databaseWithReport()
    const raw = new Libsql(file)
    raw.exec("insert into schema_migrations values (99, 'later', '2027-01-01')")
    raw.close()
    await expect(openLibsqlStore(file, NOW)).rejects.toMatchObject({ code: 'newerDatabase', message: expect.stringContaining('升级程序') })
    const again = new Libsql(file)
    expect(again.prepare('select count(*) as n from reports').all([])).toEqual([{ n: 1 }])
    again.close()
  })

  it('says that the disk is full, loses nothing, and goes on once there is room', async () => {
    const file = join(scratchFolder(), 'reports.db')
    const db = new Kysely<Database>({ dialect: libsqlDialect(file) })
    await migrate(db, { dialect: 'sqlite', place: file, now: NOW })
    const store = sqlReportStore(db)
    await store.createReport(stamp, report)
    const save = () =>
      store.saveRevisions(stamp, { reportId: 'a', schemaVersion: 1, changes: [{ target: 'fields', baseRevision: 1, body: '法'.repeat(100_000) }] })
    const { rows } = await sql<{ page_count: number }>`pragma page_count`.execute(db)
    await sql.raw(`pragma max_page_count=${rows[0]!.page_count}`).execute(db)
    await expect(save()).rejects.toMatchObject({ code: 'diskFull', message: expect.stringContaining('磁盘已满') })
    expect((await store.readReport('local', 'a'))?.latest).toMatchObject([{ revision: 1, body: report.bodies[0]!.body }])
    await sql.raw('pragma max_page_count=100000').execute(db)
    expect(await save()).toMatchObject({ kind: 'saved' })
    await store.close()
  })
})
