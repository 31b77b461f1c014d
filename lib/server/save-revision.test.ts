import { expect, test } from 'vitest'
import { LOCAL_ACTOR } from '@/lib/auth/actor'
import { binReport } from './bin-report'
import { openReport } from './open-report'
import { saveRevision } from './save-revision'
import { newTestReport, sectionOf, testServices } from './testing/test-services'
import { emptyFigure } from '@/lib/report/figure'

const services = testServices()
const reportId = await newTestReport(services)
const save = (target: string, baseRevision: number, body: unknown, id = reportId) =>
  saveRevision(LOCAL_ACTOR, services, id, { target, baseRevision, body })

test('a save is there when the report is opened again', async () => {
  expect(await save('section:plan', 1, sectionOf('明年工作从严从实。'))).toEqual({ revision: 2 })
  const { report, revisions } = await openReport(LOCAL_ACTOR, services, reportId)
  expect(report.sections.plan).toEqual(sectionOf('明年工作从严从实。'))
  expect(revisions['section:plan']).toBe(2)
})

test('a stale save is answered with both versions and overwrites nothing', async () => {
  await save('section:lead', 1, sectionOf('甲'))
  await expect(save('section:lead', 1, sectionOf('乙'))).rejects.toMatchObject({
    code: 'stale',
    details: { mine: { baseRevision: 1, body: sectionOf('乙') }, theirs: { revision: 2, body: sectionOf('甲') } },
  })
  expect((await openReport(LOCAL_ACTOR, services, reportId)).report.sections.lead).toEqual(sectionOf('甲'))
})

test('a new figure is saved on revision 0 and deleted with null', async () => {
  const figure = { ...emptyFigure('own'), value: '3' }
  const figures = async () => (await openReport(LOCAL_ACTOR, services, reportId)).report.figures.map(({ figureId }) => figureId)
  expect(await save('figure:own', 0, figure)).toEqual({ revision: 1 })
  expect(await figures()).toContain('own')
  await save('figure:own', 1, null)
  expect(await figures()).not.toContain('own')
  await expect(save('figure:other', 0, figure)).rejects.toMatchObject({ code: 'invalidInput' })
})

test.each([
  ['an unknown target', 'section:preface', sectionOf('')],
  ['a target with a strange id', 'figure:../x', null],
  ['a body of another shape', 'section:plan', { present: 'yes' }],
  ['a body with more than its shape', 'section:plan', { ...sectionOf(''), html: '<b>' }],
  ['a deleted section', 'section:plan', null],
])('%s is refused in Chinese', async (_, target, body) => {
  await expect(save(target, 2, body)).rejects.toMatchObject({ code: 'invalidInput', message: expect.stringContaining('没有') })
})

test('a report that is missing, or in the bin, takes no save', async () => {
  await expect(save('section:plan', 1, sectionOf(''), 'unknown')).rejects.toMatchObject({ code: 'notFound' })
  const binned = await newTestReport(services)
  await binReport(LOCAL_ACTOR, services, binned)
  await expect(save('section:plan', 1, sectionOf(''), binned)).rejects.toMatchObject({ code: 'binned' })
})
