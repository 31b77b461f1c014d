import { expect, test } from 'vitest'
import { LOCAL_ACTOR } from '@/lib/auth/actor'
import { listVersions } from './list-versions'
import { nameVersion } from './name-version'
import { openReport } from './open-report'
import { readVersion } from './read-version'
import { restoreVersion } from './restore-version'
import { saveRevision } from './save-revision'
import { newTestReport, sectionOf, testServices } from './testing/test-services'
import { emptyFigure } from '@/lib/report/figure'
import { splitReport, type Rest } from '@/lib/report/revision'

const figure = { ...emptyFigure('own'), value: '3' }

test('a version comes back, and the state before it can be brought back too', async () => {
  const services = testServices()
  const reportId = await newTestReport(services)
  const save = (target: string, baseRevision: number, body: unknown) => saveRevision(LOCAL_ACTOR, services, reportId, { target, baseRevision, body })
  const open = () => openReport(LOCAL_ACTOR, services, reportId)

  await save('section:plan', 1, sectionOf('初稿'))
  const first = (await open()).report
  const version = await nameVersion(LOCAL_ACTOR, services, reportId, { kind: 'named', name: '初稿' })
  await save('section:plan', 2, sectionOf('二稿'))
  await save('figure:own', 0, figure)
  const second = (await open()).report

  const restored = await restoreVersion(LOCAL_ACTOR, services, reportId, version.id)
  expect(restored.report).toEqual(first)
  expect(await open()).toEqual(restored)
  expect(restored.revisions).toMatchObject({ 'section:plan': 4, 'section:lead': 1, 'figure:own': 2 })

  const versions = await listVersions(LOCAL_ACTOR, services, reportId)
  expect(versions.map(({ kind, name }) => [kind, name])).toEqual([['beforeRestore', ''], ['named', '初稿']])
  expect((await readVersion(LOCAL_ACTOR, services, reportId, versions[0]!.id)).report).toEqual(second)
  expect((await restoreVersion(LOCAL_ACTOR, services, reportId, versions[0]!.id)).report).toEqual(second)
})

test('bringing back what stands there already changes nothing', async () => {
  const services = testServices()
  const reportId = await newTestReport(services)
  const version = await nameVersion(LOCAL_ACTOR, services, reportId, { kind: 'beforeImport' })
  const before = await openReport(LOCAL_ACTOR, services, reportId)
  expect(await restoreVersion(LOCAL_ACTOR, services, reportId, version.id)).toEqual(before)
  expect(await listVersions(LOCAL_ACTOR, services, reportId)).toHaveLength(1)
})

test('an unknown version is refused', async () => {
  const services = testServices()
  const reportId = await newTestReport(services)
  await expect(restoreVersion(LOCAL_ACTOR, services, reportId, 'none')).rejects.toMatchObject({ code: 'notFound' })
})

test('a signed report takes no version back', async () => {
  const services = testServices()
  const reportId = await newTestReport(services)
  const save = (target: string, baseRevision: number, body: unknown) => saveRevision(LOCAL_ACTOR, services, reportId, { target, baseRevision, body })
  const version = await nameVersion(LOCAL_ACTOR, services, reportId, { kind: 'named', name: '初稿' })
  await save('section:plan', 1, sectionOf('二稿'))
  const { report } = await openReport(LOCAL_ACTOR, services, reportId)
  const rest = splitReport(report).find(({ target }) => target === 'rest')!.body as Rest
  await save('rest', 1, { ...rest, state: 'signed' })
  const before = await openReport(LOCAL_ACTOR, services, reportId)
  await expect(restoreVersion(LOCAL_ACTOR, services, reportId, version.id)).rejects.toMatchObject({
    code: 'locked',
    message: '报告已签发，正文、数据和附件不能修改，没有恢复。要修改请先退回起草。',
  })
  expect(await openReport(LOCAL_ACTOR, services, reportId)).toEqual(before)
})

test.each([
  ['stale', { kind: 'stale', target: 'fields', theirs: { revision: 2, body: null, at: '' } }],
  ['notFound', { kind: 'missing' }],
  ['binned', { kind: 'binned' }],
  ['newerSchema', { kind: 'newerSchema' }],
] as const)('says %s when that is what came between', async (code, outcome) => {
  const services = testServices()
  const reportId = await newTestReport(services)
  const version = await nameVersion(LOCAL_ACTOR, services, reportId, { kind: 'named', name: '初稿' })
  await saveRevision(LOCAL_ACTOR, services, reportId, { target: 'section:plan', baseRevision: 1, body: sectionOf('二稿') })
  const store = { ...services.store, saveRevisions: async () => outcome }
  await expect(restoreVersion(LOCAL_ACTOR, { ...services, store }, reportId, version.id)).rejects.toMatchObject({
    code,
    message: expect.stringContaining('没有恢复'),
  })
})
