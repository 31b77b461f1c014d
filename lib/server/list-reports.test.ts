import { expect, test, vi } from 'vitest'
import { LOCAL_ACTOR } from '@/lib/auth/actor'
import { binReport } from './bin-report'
import { listBinnedReports } from './list-binned-reports'
import { listReports } from './list-reports'
import { openSample } from './open-sample'
import { restoreReport } from './restore-report'
import { saveRevision } from './save-revision'
import { newTestReport, sectionOf, testServices } from './testing/test-services'

test('the list tells title, year, state and how far each part is, the report saved last first', async () => {
  const services = testServices()
  const reportId = await newTestReport(services)
  const sample = await openSample(LOCAL_ACTOR, services)
  await saveRevision(LOCAL_ACTOR, services, reportId, { target: 'section:shortcomings', baseRevision: 1, body: sectionOf('不足。') })
  const [report, finished] = await listReports(LOCAL_ACTOR, services)
  expect(report).toMatchObject({ id: reportId, year: 2025, state: 'drafting', issuers: ['云岭县司法局'], trouble: null })
  expect(report!.title).toContain('法治政府建设')
  expect(report!.statuses).toMatchObject({ plan: 'empty', shortcomings: 'drafting' })
  expect(report!.openFindings).toBeGreaterThan(0)
  expect(finished).toMatchObject({ id: sample.id, trouble: null })
  expect(finished!.statuses).toMatchObject({ achievements: 'complete', plan: 'complete' })
})

test('a report is read again only after it was saved', async () => {
  const services = testServices()
  const reportId = await newTestReport(services)
  const read = vi.spyOn(services.store, 'readReport')
  const first = await listReports(LOCAL_ACTOR, services)
  expect(await listReports(LOCAL_ACTOR, services)).toEqual(first)
  expect(read).toHaveBeenCalledTimes(1)
  await saveRevision(LOCAL_ACTOR, services, reportId, { target: 'section:plan', baseRevision: 1, body: sectionOf('抓好落实。') })
  const [later] = await listReports(LOCAL_ACTOR, services)
  expect(later!.statuses.plan).toBe('drafting')
  expect(read).toHaveBeenCalledTimes(2)
})

test('a report that cannot be opened says why and hides no other', async () => {
  const services = testServices()
  await newTestReport(services)
  const stamp = { officeId: 'local', actorId: 'local', at: '2026-02-01T00:00:00.000Z' }
  await services.store.createReport(stamp, { id: 'later', schemaVersion: 99, bodies: [{ target: 'fields', body: {} }] })
  const reports = await listReports(LOCAL_ACTOR, services)
  expect(reports.map(({ trouble }) => trouble)).toEqual([expect.stringContaining('升级程序'), null])
})

test('a report goes to the bin and comes back', async () => {
  const services = testServices()
  const reportId = await newTestReport(services)
  await binReport(LOCAL_ACTOR, services, reportId)
  expect(await listReports(LOCAL_ACTOR, services)).toEqual([])
  expect((await listBinnedReports(LOCAL_ACTOR, services)).map(({ id }) => id)).toEqual([reportId])
  await restoreReport(LOCAL_ACTOR, services, reportId)
  expect((await listReports(LOCAL_ACTOR, services)).map(({ id }) => id)).toEqual([reportId])
  await expect(binReport(LOCAL_ACTOR, services, 'unknown')).rejects.toMatchObject({ code: 'notFound' })
})

test('a report that could not be read once is read again at the next look', async () => {
  const services = testServices()
  await newTestReport(services)
  const read = vi.spyOn(services.store, 'readReport').mockResolvedValueOnce(null)
  expect((await listReports(LOCAL_ACTOR, services))[0]!.trouble).toContain('没有读到')
  expect((await listReports(LOCAL_ACTOR, services))[0]!.trouble).toBeNull()
  expect(read).toHaveBeenCalledTimes(2)
})
