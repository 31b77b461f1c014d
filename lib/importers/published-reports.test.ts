import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { reportSchema } from '@/lib/report/report'
import { importJsonSchema, toImportJson } from './import-json'
import { mend } from './mend/mend'
import { classifyLines } from './testing/import-lines'
import { readTxt } from './txt/read-txt'

const folder = path.resolve(process.cwd(), '../shared/reports')
const names = existsSync(folder)
  ? readdirSync(folder)
      .filter((name) => name.endsWith('.structure.json'))
      .map((name) => name.replace('.structure.json', ''))
  : []

const PARTS = { P1: 'achievements', P2: 'shortcomings', P3: 'leadershipDuty', P4: 'plan', P5: 'otherMatters' } as const
const partKey = z.enum(['P1', 'P2', 'P3', 'P4', 'P5'])
const structureSchema = z.object({
  title: z.string(),
  unit: z.string(),
  year: z.number(),
  date: z.string(),
  parts: z.record(partKey, z.string()),
  part_order: z.array(partKey),
  headings: z.array(z.object({ level: z.number(), marker: z.string(), text: z.string(), run_in: z.boolean(), part: partKey })),
  signature: z.object({ text: z.string() }).nullable(),
  junk_lines: z.array(z.object({ line: z.number(), text: z.string() })),
})

const WIDE = '，（）：；？！'
const alike = (text: string) =>
  text.replace(/[\s\u00a0\u3000]/g, '').replace(/[,():;?!]/g, (mark) => WIDE[',():;?!'.indexOf(mark)]!)

function importTxt(name: string) {
  const file = readTxt(readFileSync(path.join(folder, `${name}.txt`)))
  const classified = classifyLines(file.lines)
  const mended = mend(classified.report)
  const messages = [...file.messages, ...classified.messages, ...mended.messages]
  return { file, classified, mended, json: toImportJson({ report: mended.report, source: classified.source, messages }) }
}

it('finds the published reports, or says how many are skipped', () => {
  if (names.length === 0) console.log('published reports: 3 skipped, the folder ../shared/reports is missing')
  expect([0, 3]).toContain(names.length)
})

describe.each(names)('the published report %s', (name) => {
  const expected = structureSchema.parse(JSON.parse(readFileSync(path.join(folder, `${name}.structure.json`), 'utf8')))
  const { file, classified, mended, json } = importTxt(name)

  it('yields title, issuer, year, date and signature', () => {
    expect(alike(json.title)).toBe(alike(expected.title))
    expect(alike(json.issuer)).toBe(alike(expected.unit))
    expect(json.year).toBe(expected.year)
    expect(json.issueDate).toBe(expected.date)
    expect(json.signature).toBe(expected.signature?.text ?? null)
    expect(json.issuerInferred).toBe(expected.signature === null)
  })

  it('yields the parts, the missing ones reported missing, in the order of the text', () => {
    for (const key of partKey.options) expect([key, json.parts[PARTS[key]].present]).toEqual([key, expected.parts[key] === 'present'])
    const { partOrder, sections } = mended.report
    expect(partOrder.filter((part) => sections[part].present)).toEqual(expected.part_order.map((key) => PARTS[key]))
  })

  it('yields every heading', () => {
    const found = json.headings.map(({ level, mark, text, part, runIn }) => [level, alike(mark), alike(text), part, runIn])
    const wanted = expected.headings.map(({ level, marker, text, part, run_in }) => [level, alike(marker), alike(text), PARTS[part], run_in])
    expect(found).toEqual(wanted)
  })

  it('drops the web rubbish and nothing else', () => {
    const tidy = (lines: { line: number; text: string }[]) => lines.map(({ line, text }) => [line, text.trim()])
    expect(tidy(json.dropped)).toEqual(tidy(expected.junk_lines))
    const kept = json.title + json.blocks.map(({ text }) => text).join('') + (json.signature ?? '')
    const rest = classified.source.dropped.map(({ text }) => text).join('') + (classified.source.dateLine ?? '')
    expect([...alike(kept + rest)].sort().join('')).toBe([...alike(file.lines.join(''))].sort().join(''))
  })

  it('fits the schemas, and mending twice changes nothing more', () => {
    expect(reportSchema.parse(mended.report)).toEqual(mended.report)
    expect(importJsonSchema.parse(json)).toEqual(json)
    expect(mend(mended.report)).toEqual({ report: mended.report, messages: [] })
  })
})
