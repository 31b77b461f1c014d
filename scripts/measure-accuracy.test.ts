import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { checkReport } from '@/lib/checks/run-checks'
import { TIE_OUT_RULES } from '@/lib/checks/tie-out-rules'
import { classify } from '@/lib/importers/classify/classify'
import { readTxt } from '@/lib/importers/txt/read-txt'
import { INDICATOR_CATALOGUE } from '@/templates/indicator-catalogue'
import { measureAccuracy, totalAccuracy } from './measure-accuracy'

const scores = measureAccuracy()
if (scores.length === 0) console.log('published reports: 3 skipped, the folder ../shared/reports is missing')

test.skipIf(scores.length === 0)('the quantities of the published reports are found, nothing else is, and their indicators are right', () => {
  const { entries, valueAndUnit, others, inCatalogue, indicatorRight } = totalAccuracy(scores)
  expect(valueAndUnit / entries).toBeGreaterThanOrEqual(0.97)
  expect(others / entries).toBeLessThanOrEqual(0.02)
  expect(indicatorRight / inCatalogue).toBeGreaterThanOrEqual(0.8)
})

const folder = path.resolve(process.cwd(), '../shared/reports')
const narrow = (text: string) => text.normalize('NFKC').replace(/\s/g, '')

test.skipIf(scores.length === 0).each(scores.map(({ name }) => name))('the arithmetic of %s: every defect is found, nothing else, and no trap fires', (name) => {
  const { lines } = readTxt(readFileSync(path.join(folder, `${name}.txt`)))
  let blocks = 0
  const { report } = classify(lines, { id: 'imported', officeId: 'local', nextBlockId: () => `b${++blocks}`, fallbackYear: 2000 })
  const { findings } = checkReport(report, { origin: 'file', catalogue: INDICATOR_CATALOGUE }, TIE_OUT_RULES)
  const { defects, traps } = JSON.parse(readFileSync(path.join(folder, `${name}.defects.json`), 'utf8')) as {
    defects: { text: string; rule: string; detect: string }[]
    traps: { text: string }[]
  }
  const codes = new Set(TIE_OUT_RULES.map(({ code }) => code))
  const expected = defects.filter(({ rule, detect }) => detect === 'rule' && codes.has(rule))
  expect(findings.map(({ code }) => code).sort()).toEqual(expected.map(({ rule }) => rule).sort())
  for (const { rule, text } of expected) {
    expect(findings.some(({ code, quote }) => code === rule && narrow(text).includes(narrow(quote))), text).toBe(true)
  }
  const quotes = new Set(findings.map(({ quote }) => narrow(quote)))
  expect(traps.filter(({ text }) => quotes.has(narrow(text)))).toEqual([])
})
