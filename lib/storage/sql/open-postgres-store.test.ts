import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { describeReportStore } from '../testing/report-store-contract'
import { findPostgres, startTemporaryPostgres } from '../testing/temporary-postgres'
import { openPostgresStore } from './open-postgres-store'

const NOW = new Date('2026-03-10T04:00:00.000Z')
const bin = findPostgres()
if (!bin) console.warn('PostgreSQL is not installed: its storage tests are skipped (Debian: apt-get install postgresql).')

describe.skipIf(!bin)('with a PostgreSQL server', () => {
  let server: Awaited<ReturnType<typeof startTemporaryPostgres>>
  beforeAll(async () => {
    server = await startTemporaryPostgres(bin!)
  }, 60_000)
  afterAll(() => server.stop())

  describeReportStore('on PostgreSQL', async () => openPostgresStore(await server.makeDatabase(), NOW))

  it('lets two servers migrate one database at once', async () => {
    const url = await server.makeDatabase()
    const stores = await Promise.all([openPostgresStore(url, NOW), openPostgresStore(url, NOW)])
    expect(await Promise.all(stores.map((store) => store.listReports('local', { binned: false })))).toEqual([[], []])
    await Promise.all(stores.map((store) => store.close()))
  })

  it('lets one of two servers through that save the same target at once', async () => {
    const url = await server.makeDatabase()
    const stores = await Promise.all([openPostgresStore(url, NOW), openPostgresStore(url, NOW)])
    const stamp = { officeId: 'local', actorId: 'local', at: NOW.toISOString() }
    await stores[0]!.createReport(stamp, { id: 'a', schemaVersion: 1, bodies: [{ target: 'fields', body: 0 }] })
    for (let revision = 1; revision <= 20; revision++) {
      const save = { reportId: 'a', schemaVersion: 1, changes: [{ target: 'fields' as const, baseRevision: revision, body: revision }] }
      const outcomes = await Promise.all(stores.map((store) => store.saveRevisions(stamp, save)))
      expect(outcomes.map(({ kind }) => kind).sort()).toEqual(['saved', 'stale'])
    }
    await Promise.all(stores.map((store) => store.close()))
  })

  it('refuses a database of a newer program', async () => {
    const url = await server.makeDatabase()
    await (await openPostgresStore(url, NOW)).close()
    const client = new Client({ connectionString: url })
    await client.connect()
    await client.query("insert into schema_migrations values (99, 'later', '2027-01-01')")
    await client.end()
    await expect(openPostgresStore(url, NOW)).rejects.toMatchObject({ code: 'newerDatabase' })
  })
})

it('says that a PostgreSQL server does not answer, without the password', async () => {
  const opening = openPostgresStore('postgres://clerk:secret@127.0.0.1:9/reports', NOW)
  await expect(opening).rejects.toMatchObject({ code: 'unreachable', message: expect.stringContaining('127.0.0.1:9/reports') })
  await expect(opening).rejects.not.toMatchObject({ message: expect.stringContaining('secret') })
})
