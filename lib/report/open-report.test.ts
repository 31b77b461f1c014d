import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { openReport } from './open-report'
import { SCHEMA_VERSION } from './report'
import { joinReport, splitReport } from './revision'
import { DEFAULT_SETTINGS } from './settings'

const FIXTURES = join(import.meta.dirname, 'fixtures')
const fixture = (name: string) => JSON.parse(readFileSync(join(FIXTURES, name), 'utf8')) as Record<string, unknown>

it.each(readdirSync(FIXTURES))('opens the kept report %s', (name) => {
  const report = openReport(fixture(name))
  expect(report.schemaVersion).toBe(SCHEMA_VERSION)
  expect(openReport(joinReport(report, splitReport(report)))).toEqual(report)
})

it('keeps every word of schema 1, and departs from the standard nowhere', () => {
  const old = fixture('schema-1.json')
  const report = openReport(old)
  expect(report.sections).toEqual(old.sections)
  expect(report.fields).toEqual({ ...(old.fields as object), copyNumber: '', urgency: 'none', annotation: '', sealed: false })
  expect(report.settings).toEqual({ ...DEFAULT_SETTINGS, letterhead: true })
  expect(report.attachments).toEqual([])
})

it('holds back no figure of schema 2, locks none, and explains none', () => {
  const old = fixture('schema-2.json') as { figures: object[]; attachments: unknown; settings: unknown }
  const report = openReport(old)
  expect(report.figures).toEqual(old.figures.map((figure) => ({ ...figure, previousFrom: 'typed', held: null })))
  expect(report.explanations).toEqual([])
  expect(report.attachments).toEqual(old.attachments)
  expect(report.settings).toEqual(old.settings)
})

it('keeps a fixture of every schema before the present one', () => {
  for (let version = 1; version < SCHEMA_VERSION; version++) expect(readdirSync(FIXTURES)).toContain(`schema-${version}.json`)
})

it.each([
  [{ title: '报告' }, 'notAReport'],
  [{ schemaVersion: SCHEMA_VERSION + 1 }, 'newerSchema'],
  [{ schemaVersion: SCHEMA_VERSION }, 'invalid'],
  [{ schemaVersion: 1 }, 'invalid'],
])('refuses %j', (json, code) => {
  expect(() => openReport(json)).toThrow(expect.objectContaining({ code }))
})
