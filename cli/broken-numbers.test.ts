import fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { checkReport } from '@/lib/checks/run-checks'
import { exportDocx } from '@/lib/exporters/docx/export-docx'
import { exportHtml } from '@/lib/exporters/html/export-html'
import { exportTxt } from '@/lib/exporters/txt/export-txt'
import { ledgerTable } from '@/lib/figures/ledger/ledger-table'
import { resolveReport } from '@/lib/figures/resolve-report'
import { layOut } from '@/lib/layout/lay-out'
import type { Report } from '@/lib/report/report'
import { buildReport, fig, p, table } from '@/lib/report/testing/build-report'
import { arbitraryReport } from '@/lib/report/testing/arbitrary-report'
import { emptyFigure } from '@/lib/report/figure'
import { DERIVATION_OPERATIONS, type Indicator } from '@/lib/template/indicator'
import { tieOut } from '@/lib/tieout/tie-out'
import { toFiguresJson } from '@/lib/tieout/to-figures-json'
import { INDICATOR_CATALOGUE } from '@/templates/indicator-catalogue'
import { withMarksAsText } from './with-marks-as-text'

const BROKEN = /NaN|Infinity|undefined|\[object/

const typed = fc.oneof(
  fc.constantFrom('', '0', '0.00', '-1', '-0', '1,234', '5.90', '1.2.3', 'Infinity', 'NaN', '1e400', '9'.repeat(15)),
  fc.integer().map(String),
  fc.double().map(String),
)

/** A report with two typed figures, one of every operation on them, and a sentence and a table that show them all. */
const figuredReport: fc.Arbitrary<Report> = fc.tuple(typed, typed, typed, typed).map(([a, b, c, d]) => {
  const derived = DERIVATION_OPERATIONS.map(
    (operation): Indicator => ({
      id: operation.toLowerCase(), name: operation, unit: '%', kind: 'rate', area: '行政复议',
      derivation: { operation, inputs: ['a'], denominator: ['b'], years: 3, decimals: 2 },
    }),
  )
  const count = (id: string): Indicator => ({ id, name: `件数${id}`, unit: '件', kind: 'count', area: '行政复议' })
  const indicators = [count('a'), count('b'), ...derived]
  const values: Record<string, [string, string]> = { a: [a, b], b: [c, d] }
  const refs = indicators.flatMap(({ id }) => [fig(id), '，', fig(id, { show: 'previous' }), '，', fig(id, { show: 'change' }), '。'])
  const cells = table(['件数', '比率'])
  if (cells.type === 'table') cells.rows[0]!.cells[0]!.content = [fig('a'), fig('ratio')]
  return buildReport({
    indicators,
    figures: indicators.map(({ id }) => ({ ...emptyFigure(id), value: values[id]?.[0] ?? '', previousValue: values[id]?.[1] ?? '' })),
    sections: { achievements: [p(...refs), cells] },
    attachments: [{ attachmentId: 'a1', title: '统计表', content: [{ ...p(...refs), blockId: 'a1-1' }] }],
  })
})

/** All that a page or a file would show of a report. */
function shown(report: Report): string[] {
  const resolved = resolveReport(report)
  const document = layOut(resolved, { copy: 'submission' })
  return [
    exportTxt(document),
    exportHtml(document),
    strFromU8(unzipSync(exportDocx(document))['word/document.xml']!),
    JSON.stringify(ledgerTable(report)),
    JSON.stringify(toFiguresJson(tieOut(resolved, INDICATOR_CATALOGUE))),
    JSON.stringify(checkReport(report, { origin: 'draft', catalogue: INDICATOR_CATALOGUE }).findings.map(({ message }) => message)),
  ]
}

test('no broken number reaches a page or a file', () => {
  fc.assert(
    fc.property(figuredReport, (report) => {
      // What was typed may read NaN itself; it is quoted as typed, in the table and in the finding that calls it no number.
      const own = new Set(report.figures.flatMap(({ value, previousValue }) => [value, previousValue]).filter((text) => BROKEN.test(text)))
      for (const text of shown(report)) {
        const rest = [...own].reduce((left, word) => left.replaceAll(word, ''), text)
        expect(rest).not.toMatch(BROKEN)
      }
    }),
    { numRuns: 150 },
  )
}, 60_000)

test('a number that is none is printed in no file', () => {
  fc.assert(
    fc.property(figuredReport, (report) => {
      const document = layOut(resolveReport(report), { copy: 'submission' })
      for (const text of [exportTxt(document), exportHtml(document)]) expect(text).not.toMatch(BROKEN)
    }),
    { numRuns: 100 },
  )
})

test('resolving what was resolved changes nothing', () => {
  fc.assert(
    fc.property(fc.oneof(arbitraryReport(), figuredReport), (report) => {
      const texts = (given: Report) => resolveReport(given).sections.map(({ blocks }) => blocks.map(({ text }) => text))
      expect(texts(withMarksAsText(report))).toEqual(texts(report))
    }),
    { numRuns: 200 },
  )
})
