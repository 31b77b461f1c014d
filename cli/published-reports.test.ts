import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { RULES } from '@/lib/checks/registry'
import { runChecks } from '@/lib/checks/run-checks'
import { DEPARTMENT } from '@/templates/department'
import { INDICATOR_CATALOGUE } from '@/templates/indicator-catalogue'
import type { CheckJson } from './check-json'
import { readReportFile } from './read-report-file'
import { inFolder } from './testing/run-in-folder'

const folder = path.resolve(process.cwd(), '../shared/reports')
const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.txt')) : []
if (names.length === 0) console.log('published reports: 3 skipped, the folder ../shared/reports is missing')

const defectsSchema = z.object({
  defects: z.array(z.object({ text: z.string(), rule: z.string(), detect: z.string() })),
  traps: z.array(z.object({ text: z.string() })),
})
const narrow = (text: string) => text.normalize('NFKC').replace(/\s/g, '')
/** Where a finding without range must stand. */
const PLACES: Readonly<Record<string, string>> = { M03: 'issuerSignature', M05: 'documentNumber', S03: 'leadershipDuty', S05: 'otherMatters' }

describe.skipIf(names.length === 0).each(names)('the published report %s', (name) => {
  const { defects, traps } = defectsSchema.parse(JSON.parse(readFileSync(path.join(folder, name.replace('.txt', '.defects.json')), 'utf8')))
  const check = async () => (await inFolder().fazhi('check', path.join(folder, name), '--json')).json() as CheckJson

  test('every defect that a rule can find is found in its place', async () => {
    const { text, findings } = await check()
    const codes = new Set(RULES.map(({ code }) => code))
    const expected = defects.filter(({ rule, detect }) => detect === 'rule' && codes.has(rule))
    for (const defect of expected) {
      const found = findings.filter(({ code }) => code === defect.rule)
      expect(found, defect.rule).toHaveLength(expected.filter(({ rule }) => rule === defect.rule).length)
      const isHere = ({ part, field, start, end, quote }: CheckJson['findings'][number]) =>
        start === null || end === null
          ? (field ?? part) === PLACES[defect.rule]
          : text.slice(start, end) === quote && narrow(defect.text).includes(narrow(quote))
      expect(found.some(isHere), defect.text).toBe(true)
    }
  })

  test('the arithmetic finds nothing else', async () => {
    const { findings } = await check()
    const arithmetic = findings.map(({ code }) => code).filter((code) => code.startsWith('N'))
    const codes = new Set(RULES.map(({ code }) => code))
    const expected = defects.filter(({ rule, detect }) => detect === 'rule' && codes.has(rule) && rule.startsWith('N'))
    expect(arithmetic.sort()).toEqual(expected.map(({ rule }) => rule).sort())
  })

  test('no trap fires', async () => {
    const quotes = (await check()).findings.map(({ quote }) => narrow(quote))
    expect(traps.filter(({ text }) => quotes.includes(narrow(text)))).toEqual([])
  })
})

test.skipIf(!names.includes('nanan-2022.txt'))('a draft with the text of nanan-2022 lacks 现将……报告如下 and two rates that can be verified, nothing else', () => {
  const { mended } = readReportFile(path.join(folder, 'nanan-2022.txt'), '.')
  const seen = [undefined, DEPARTMENT].map((template) => runChecks(mended, { origin: 'draft', template, catalogue: INDICATOR_CATALOGUE }).map(({ code, severity }) => [code, severity]))
  const expected = [['N09', 'warning'], ['M08', 'info'], ['N13', 'info']]
  expect(seen).toEqual([expected, expected])
})
