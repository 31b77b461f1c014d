import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { openReport } from './open-report'
import { SCHEMA_VERSION } from './report'
import { emptyFigure } from './figure'
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

it('says in words what does not fit, not by the keys of the data', () => {
  const report = openReport(fixture('schema-2.json'))
  const open = (json: unknown) => () => openReport(json)
  expect(open({ ...report, sections: { ...report.sections, lead: { present: true, content: [{ type: 'note' }] } } })).toThrow(
    '报告内容不完整或已损坏：导语第 1 段不符合要求。请用较早的版本或备份恢复。',
  )
  expect(open({ schemaVersion: SCHEMA_VERSION })).toThrow(expect.objectContaining({ message: expect.not.stringMatching(/[a-z]/i) as unknown }))
})

it('refuses rows with one id between them, of which only one could be kept', () => {
  const report = openReport(fixture('schema-2.json'))
  const twice = { ...report, figures: [emptyFigure('a'), emptyFigure('b'), { ...emptyFigure('a'), value: '3' }] }
  expect(() => openReport(twice)).toThrow('第 1 项和第 3 项数据的编号（a）相同')
  const attachment = { attachmentId: 'x', title: '名册', content: [] }
  expect(() => openReport({ ...report, attachments: [attachment, attachment] })).toThrow('附件')
  const explanation = { explanationId: 'x', indicator: '新收', text: '' }
  expect(() => openReport({ ...report, explanations: [explanation, explanation] })).toThrow('口径说明')
})

it('gives a second block of the same id an id of its own, and keeps all words', () => {
  const report = openReport(fixture('schema-2.json'))
  const paragraph = (text: string) => ({ type: 'paragraph' as const, blockId: 'p', audience: 'all' as const, content: [{ type: 'text' as const, text }] })
  const doubled = {
    ...report,
    sections: { ...report.sections, lead: { present: true, content: [paragraph('甲'), { ...paragraph('乙'), blockId: 'p-2' }] }, plan: { present: true, content: [paragraph('丙')] } },
    attachments: [{ attachmentId: 'x', title: '名册', content: [paragraph('丁')] }],
  }
  const opened = openReport(doubled)
  expect(opened.sections.lead).toEqual(doubled.sections.lead)
  expect(opened.sections.plan.content).toEqual([{ ...paragraph('丙'), blockId: 'p-3' }])
  expect(opened.attachments[0]?.content).toEqual([{ ...paragraph('丁'), blockId: 'p-4' }])
  expect(openReport(opened)).toEqual(opened)
  expect(openReport(doubled)).toEqual(opened)
})
