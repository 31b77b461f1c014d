import { describe, expect, it } from 'vitest'
import { resolveReport } from '@/lib/figures/resolve-report'
import { layOut } from '@/lib/layout/lay-out'
import { hasPoppler } from './pdf/poppler'
import { makePdf } from './testing/altered-pdf'
import { failingRows } from './testing/failing-rows'
import { wholeReport } from './testing/sample-reports'

const report = wholeReport()
const document = layOut(resolveReport(report), { copy: 'submission' })
const against = { report, copy: 'submission' as const }
type Change = (json: string) => string
const replace = (from: string | RegExp, to: string): Change => (json) => json.replace(from, to)
const scaled = (share: number): Change => (json) =>
  json.replace(/"linePitchPt":(28\.9\d*)/g, (_, pitch: string) => `"linePitchPt":${Number(pitch) * share}`)

describe.runIf(await hasPoppler())('a PDF with a fault fails in the row of that fault', () => {
  it('passes without one', async () => {
    expect(await failingRows(makePdf(document), { format: 'pdf', against })).toEqual([])
  })

  it.each<[string, Change, string[]]>([
    ['a character is missing', replace('组织培训六期', '组织培训六'), ['text']],
    ['two characters change places', replace('组织培训六期', '组织训培六期'), ['text']],
    ['a head has no bookmark', replace(/"outline":\{"level":2,[^}]*\}/, '"outline":null'), ['bookmarks']],
    ['a bookmark has the wrong level', replace('"outline":{"level":2', '"outline":{"level":1'), ['bookmarks']],
    ['the pages have no numbers', replace('"place":"outside"', '"place":"none"'), ['pageNumbers']],
    ['quotes are in a Western face', replace('"imitationSong":[', '"imitationSong":["Liberation Serif",'), ['chineseMarks']],
    ['the title is broken elsewhere', replace('云岭县司法局","typeface":"titleSong"', '云岭县司法","typeface":"titleSong"'), ['title', 'text']],
    ['the mark stands too high', replace('"markTopMm":35', '"markTopMm":32'), ['issuerMark']],
    ['the red rule stands too low', replace('"ruleBelowNumberMm":4', '"ruleBelowNumberMm":7'), ['redRule']],
    ['a rule of the 版记 is too thick', replace('"outerRuleMm":0.35', '"outerRuleMm":0.7'), ['imprintRules']],
    ['the date stands elsewhere', replace(/"atCells":[\d.]+(?=\}\],"outline":null[^[]*\},\{[^[]*\[\{"text":"（此件)/, '"atCells":8'), ['signature', 'issueDate']],
    ['the paper is too high', replace('"heightMm":297', '"heightMm":301'), ['paper', 'bottomMargin']],
  ])('%s', async (_, change, rows) => {
    expect(await failingRows(makePdf(document, change), { format: 'pdf', against })).toEqual(rows)
  })

  it('has 23 lines a page', async () => {
    const published = layOut(resolveReport(report), { copy: 'published' })
    const rows = await failingRows(makePdf(published, scaled(22 / 23)), { format: 'pdf', against: { report, copy: 'published' } })
    expect(rows).toEqual(['linesPerPage'])
  })

  it('is of the wrong report', async () => {
    const other = { ...report, fields: { ...report.fields, documentNumber: '云司〔2026〕7号' } }
    expect(await failingRows(makePdf(document), { format: 'pdf', against: { ...against, report: other } })).toEqual(['letterhead', 'documentNumber'])
  })
})
