import { describe, expect, it, vi } from 'vitest'
import { LOCAL_ACTOR } from '@/lib/auth/actor'
import type * as ReportModule from '@/lib/report/report'
import { splitReport } from '@/lib/report/revision'
import { sampleReport } from '@/templates/sample-report'
import { listVersions } from './list-versions'
import { openReport } from './open-report'
import { testServices } from './testing/test-services'

// The shape that follows: a program of schema 2 on data of schema 1, whose letterhead setting it turns on.
vi.mock('@/lib/report/report', async (original) => {
  const { reportSchema, ...rest } = await original<typeof ReportModule>()
  const { z } = await import('zod')
  return { ...rest, SCHEMA_VERSION: 2, reportSchema: reportSchema.extend({ schemaVersion: z.literal(2) }) }
})
vi.mock('@/lib/report/migrations', () => ({
  MIGRATIONS: [{ from: 1, migrate: (report: object) => ({ ...report, settings: { letterhead: true } }) }],
}))

const STAMP = { officeId: 'local', actorId: 'local', at: '2026-01-05T06:00:00.000Z' }

/** A store that holds one report of schema 1. */
async function withOldReport() {
  const services = testServices()
  let blocks = 0
  const report = sampleReport({ id: 'old', officeId: 'local', nextBlockId: () => `b${++blocks}` })
  await services.store.createReport(STAMP, { id: 'old', schemaVersion: 1, bodies: splitReport(report) })
  return services
}

describe('a report stored in an older shape', () => {
  it('opens in the present shape and is stored so, its old state kept as a version', async () => {
    const services = await withOldReport()
    const opened = await openReport(LOCAL_ACTOR, services, 'old')
    expect(opened.report).toMatchObject({ schemaVersion: 2, settings: { letterhead: true } })
    expect(new Set(Object.values(opened.revisions))).toEqual(new Set([2]))
    expect(await openReport(LOCAL_ACTOR, services, 'old')).toEqual(opened)
    expect(await listVersions(LOCAL_ACTOR, services, 'old')).toMatchObject([{ kind: 'beforeUpgrade', schemaVersion: 1 }])
  })

  it('opens the same for two pages at once', async () => {
    const services = await withOldReport()
    const [one, other] = await Promise.all([openReport(LOCAL_ACTOR, services, 'old'), openReport(LOCAL_ACTOR, services, 'old')])
    expect(one).toEqual(other)
  })
})

it('a report stored in a newer shape is refused, untouched', async () => {
  const services = await withOldReport()
  await services.store.createReport(STAMP, { id: 'new', schemaVersion: 3, bodies: [{ target: 'fields', body: {} }] })
  await expect(openReport(LOCAL_ACTOR, services, 'new')).rejects.toMatchObject({ code: 'newerSchema' })
})

it('a report that is missing or of another office is not found', async () => {
  const services = await withOldReport()
  await expect(openReport(LOCAL_ACTOR, services, 'unknown')).rejects.toMatchObject({ code: 'notFound' })
  await expect(openReport({ id: 'x', officeId: 'other' }, services, 'old')).rejects.toMatchObject({ code: 'notFound' })
})
