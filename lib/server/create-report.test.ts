import { expect, test } from 'vitest'
import { LOCAL_ACTOR } from '@/lib/auth/actor'
import { TEMPLATES } from '@/templates'
import { sampleReport } from '@/templates/sample-report'
import { createReport } from './create-report'
import { openReport } from './open-report'
import { testServices } from './testing/test-services'

test.each(TEMPLATES.map(({ id }) => id))('a report from the template %s is there, whole, in its order', async (templateId) => {
  const services = testServices()
  const { id } = await createReport(LOCAL_ACTOR, services, { templateId, year: 2025, issuers: ['云岭县人民政府'] })
  const { report, revisions } = await openReport(LOCAL_ACTOR, services, id)
  const template = TEMPLATES.find((candidate) => candidate.id === templateId)!
  expect(report).toMatchObject({ id, officeId: 'local', state: 'drafting', partOrder: template.partOrder })
  expect(report.fields).toMatchObject({ year: 2025, issuers: ['云岭县人民政府'] })
  expect(report.indicators).toEqual(template.indicators)
  expect(new Set(Object.values(revisions))).toEqual(new Set([1]))
})

test('an unknown template is refused, with the names of those there are', async () => {
  const services = testServices()
  const creating = createReport(LOCAL_ACTOR, services, { templateId: 'village', year: 2025, issuers: ['云岭县司法局'] })
  await expect(creating).rejects.toMatchObject({ code: 'unknownTemplate', message: expect.stringContaining(TEMPLATES[0]!.name) })
  expect(await services.store.listReports('local', { binned: false })).toEqual([])
})

test('imported text takes the place of the template’s, in one step', async () => {
  const services = testServices()
  const { fields, sections, partOrder } = sampleReport({ id: 'a', officeId: 'b', nextBlockId: services.newId })
  const imported = { fields, sections, partOrder: [...partOrder].reverse() }
  const { id } = await createReport(LOCAL_ACTOR, services, { templateId: 'town', year: 2025, issuers: ['云岭县司法局'], imported })
  const { report, revisions } = await openReport(LOCAL_ACTOR, services, id)
  expect(report).toMatchObject({ ...imported, template: { id: 'town' } })
  expect(new Set(Object.values(revisions))).toEqual(new Set([1]))
})
