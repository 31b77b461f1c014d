import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { LOCAL_ACTOR } from '@/lib/auth/actor'
import { SCHEMA_VERSION, type Report } from '@/lib/report/report'
import { joinReport, splitReport } from '@/lib/report/revision'
import { listVersions } from './list-versions'
import { openReport } from './open-report'
import { readVersion } from './read-version'
import { saveRevision } from './save-revision'
import { testServices } from './testing/test-services'

const STAMP = { officeId: 'local', actorId: 'local', at: '2026-01-05T06:00:00.000Z' }
const OLD = JSON.parse(readFileSync('lib/report/fixtures/schema-1.json', 'utf8')) as Report

/** A store that holds one report of schema 1, split as its program split it. */
async function withOldReport() {
  const services = testServices()
  const bodies = splitReport({ ...OLD, explanations: [] }).map((entry) => {
    if (entry.target !== 'rest') return entry
    const { attachmentOrder: _, ...rest } = entry.body as Record<string, unknown>
    return { ...entry, body: { ...rest, attachments: [] } }
  })
  await services.store.createReport(STAMP, { id: 'old', schemaVersion: 1, bodies })
  return services
}

describe('a report stored in an older shape', () => {
  it('opens in the present shape and is stored so, its old state kept as a version', async () => {
    const services = await withOldReport()
    const opened = await openReport(LOCAL_ACTOR, services, 'old')
    expect(opened.report).toMatchObject({ schemaVersion: SCHEMA_VERSION, fields: { sealed: false }, sections: OLD.sections })
    expect(opened.revisions).toMatchObject({ fields: 2, rest: 2, 'section:lead': 1, 'section:plan': 1 })
    expect(await openReport(LOCAL_ACTOR, services, 'old')).toEqual(opened)
    const versions = await listVersions(LOCAL_ACTOR, services, 'old')
    expect(versions).toMatchObject([{ kind: 'beforeUpgrade', schemaVersion: 1 }])
    const { report } = await readVersion(LOCAL_ACTOR, services, 'old', versions[0]!.id)
    expect(joinReport(report, splitReport(report))).toEqual(joinReport(opened.report, splitReport(opened.report)))
  })

  it('opens the same for two pages at once', async () => {
    const services = await withOldReport()
    const [one, other] = await Promise.all([openReport(LOCAL_ACTOR, services, 'old'), openReport(LOCAL_ACTOR, services, 'old')])
    expect(one).toEqual(other)
  })

  it('is upgraded whole by the save of a page that was open before', async () => {
    const services = await withOldReport()
    const body = { present: true, content: [] }
    await expect(saveRevision(LOCAL_ACTOR, services, 'old', { target: 'section:plan', baseRevision: 1, body })).resolves.toEqual({ revision: 2 })
    const { report } = await openReport(LOCAL_ACTOR, services, 'old')
    expect(report.sections).toEqual({ ...OLD.sections, plan: body })
    expect(report.schemaVersion).toBe(SCHEMA_VERSION)
  })
})

it('a report stored in a newer shape is refused, untouched', async () => {
  const services = await withOldReport()
  await services.store.createReport(STAMP, { id: 'new', schemaVersion: SCHEMA_VERSION + 1, bodies: [{ target: 'fields', body: {} }] })
  await expect(openReport(LOCAL_ACTOR, services, 'new')).rejects.toMatchObject({ code: 'newerSchema' })
})

it('a report that is missing or of another office is not found', async () => {
  const services = await withOldReport()
  await expect(openReport(LOCAL_ACTOR, services, 'unknown')).rejects.toMatchObject({ code: 'notFound' })
  await expect(openReport({ id: 'x', officeId: 'other' }, services, 'old')).rejects.toMatchObject({ code: 'notFound' })
})
