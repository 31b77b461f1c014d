import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { readReportFile } from '@/cli/read-report-file'
import { exportPdf } from '@/lib/exporters/pdf/export-pdf'
import { previewDocument } from '@/lib/exporters/preview/preview-document'
import { hasPoppler, pageLines } from '@/lib/exporters/testing/outside-programs'
import { resolveReport } from '@/lib/figures/resolve-report'
import { layOut } from '@/lib/layout/lay-out'
import type { Report } from '@/lib/report/report'
import { canPrintWord } from './docx/print-word-files'
import { proveReports } from './prove-report'
import type { ProvenFile } from './proven-file'
import { sample, wholeReport } from './testing/sample-reports'

const textsIn = (folder: string) =>
  existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.txt')).map((name) => path.join(folder, name)) : []
const published = textsIn(path.resolve(process.cwd(), '../shared/reports'))
if (published.length === 0) console.log('published reports: 3 skipped, the folder ../shared/reports is missing')
const texts = [...textsIn(path.resolve(process.cwd(), 'templates/fixtures')), ...published]

const withLetterhead = (report: Report): Report => ({ ...report, settings: { ...report.settings, letterhead: true } })
const withCopies = (report: Report): Report => {
  const copiedTo = Array.from({ length: 16 }, (_, index) => `景川市第${index + 1}个工作部门和GB直属机构`)
  return { ...report, fields: { ...report.fields, copiedTo } }
}
const reports: [name: string, report: Report][] = [
  ['the sample', sample()],
  ['the sample with 版头', withLetterhead(sample())],
  ['a report with every element', wholeReport()],
  ['the sample with half a page of 抄送', withCopies(withLetterhead(sample()))],
  ...texts.map((file): [string, Report] => [path.basename(file), readReportFile(file, '.').mended]),
]

// One run for all reports: the start of LibreOffice is the slow part.
let proven: Map<string, ProvenFile[]>
const canPrint = await canPrintWord()
beforeAll(async () => {
  const files = await proveReports(reports.map(([, report]) => report))
  proven = new Map(reports.map(([name], index) => [name, files[index]!]))
}, 300_000)

describe.each(reports.map(([name]) => name))('%s', (name) => {
  it('passes in both formats and both copies', () => {
    const files = proven.get(name)!
    expect(files.map(({ file }) => file)).toEqual(['报送稿.docx', '报送稿.pdf', '公开稿.docx', '公开稿.pdf'])
    const open = files.flatMap(({ file, rows }) =>
      rows.filter(({ verdict }) => verdict === 'fail' || (canPrint && verdict === 'notMeasured')).map((row) => ({ file, ...row })))
    expect(open).toEqual([])
  })

  it('is measured in the rows that every report has', () => {
    for (const { format, rows } of proven.get(name)!) {
      const passed = rows.filter(({ verdict }) => verdict === 'pass').map(({ id }) => id)
      expect(passed).toEqual(expect.arrayContaining(['bindingMargin', 'faces', 'title', 'pageNumbers', 'text', 'metadata', 'sameBytes']))
      if (canPrint) expect(passed).toEqual(expect.arrayContaining(['linesPerPage', 'charactersPerLine', 'overTheEdge']))
      if (format === 'docx') expect(passed).toEqual(expect.arrayContaining(['schema', 'references', 'otherFaceNames']))
    }
  })
})

it.runIf(canPrint)('measures every element of the whole report, and the published copy has neither 版头 nor 版记', () => {
  const [docx, pdf, ...publishedCopies] = proven.get('a report with every element')!
  const absent = ({ rows }: ProvenFile) => rows.filter(({ verdict }) => verdict === 'absent').map(({ id }) => id)
  expect([absent(docx!), absent(pdf!)]).toEqual([[], []])
  const around = ['letterhead', 'issuerMark', 'documentNumber', 'signatories', 'redRule', 'imprint', 'imprintRules']
  for (const file of publishedCopies) expect(absent(file)).toEqual(around)
})

describe.runIf(hasPoppler).each(reports)('the preview of %s', (_, report) => {
  it.each(['submission', 'published'] as const)('has the pages of the PDF (%s)', async (copy) => {
    const document = layOut(resolveReport(report), { copy })
    const [{ pages }, pdf] = await Promise.all([previewDocument(document), exportPdf(document)])
    expect(pages.length).toBe(pageLines(pdf).length)
    for (const { svg } of pages) expect(svg).toContain('<use ')
  })
})
