import { expect, test } from 'vitest'
import { LOCAL_ACTOR } from '@/lib/auth/actor'
import { binReport } from './bin-report'
import { createReport } from './create-report'
import { findLastYear } from './find-last-year'
import { testServices } from './testing/test-services'

const OWN = ['云岭县司法局']

function world() {
  const services = testServices()
  const add = async (year: number, issuers = OWN) =>
    (await createReport(LOCAL_ACTOR, services, { templateId: 'department', year, issuers })).id
  const find = async (id: string) => (await findLastYear(LOCAL_ACTOR, services, id))?.id ?? null
  return { services, add, find }
}

test('last year’s report is the one of the same issuers and the year before', async () => {
  const { add, find } = world()
  const report = await add(2025)
  await add(2023)
  await add(2025)
  await add(2024, ['云岭县民政局'])
  expect(await find(report)).toBeNull()
  const before = await add(2024)
  expect(await find(report)).toBe(before)
})

test('the order of joint issuers is no matter', async () => {
  const { add, find } = world()
  const joint = ['中共云岭县委', '云岭县人民政府']
  const before = await add(2024, joint.toReversed())
  await add(2024, joint.slice(1))
  expect(await find(await add(2025, joint))).toBe(before)
})

test('of several the one saved last counts, never one in the bin', async () => {
  const { services, add, find } = world()
  const report = await add(2025)
  const [first, second] = [await add(2024), await add(2024)]
  expect(await find(report)).toBe(second)
  await binReport(LOCAL_ACTOR, services, second)
  expect(await find(report)).toBe(first)
})

test('a published report goes before one saved later', async () => {
  const { services, add, find } = world()
  const published = await add(2024)
  const stored = await services.store.readReport('local', published)
  const rest = stored!.latest.find(({ target }) => target === 'rest')!
  const change = { target: 'rest' as const, baseRevision: rest.revision, body: { ...(rest.body as object), state: 'published' } }
  const stamp = { officeId: 'local', actorId: 'local', at: services.now().toISOString() }
  await services.store.saveRevisions(stamp, { reportId: published, schemaVersion: stored!.listing.schemaVersion, changes: [change] })
  await add(2024)
  expect(await find(await add(2025))).toBe(published)
})

test('a report that cannot be opened is passed over, another office’s is not seen', async () => {
  const { services, add, find } = world()
  const stamp = { officeId: 'local', actorId: 'local', at: '2026-02-01T00:00:00.000Z' }
  await services.store.createReport(stamp, { id: 'later', schemaVersion: 99, bodies: [{ target: 'fields', body: { year: 2024, issuers: OWN } }] })
  const report = await add(2025)
  expect(await find(report)).toBeNull()
  const elsewhere = { ...LOCAL_ACTOR, officeId: 'elsewhere' }
  await createReport(elsewhere, services, { templateId: 'department', year: 2024, issuers: OWN })
  expect(await find(report)).toBeNull()
  await expect(findLastYear(elsewhere, services, report)).rejects.toMatchObject({ code: 'notFound' })
})
