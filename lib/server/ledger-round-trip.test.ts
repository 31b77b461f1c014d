import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { exportLedgerCsv, exportLedgerXlsx } from '@/lib/exporters/xlsx/export-ledger'
import { applyLedger } from '@/lib/figures/ledger/apply-ledger'
import { compareLedger } from '@/lib/figures/ledger/compare-ledger'
import { readTableFile } from '@/lib/importers/xlsx/read-table-file'
import { approximationSchema, emptyFigure } from '@/lib/report/figure'
import { reportText } from '@/lib/report/inline'
import type { Report } from '@/lib/report/report'
import { arbitraryReport } from '@/lib/report/testing/arbitrary-report'
import { INDICATOR_KINDS, type Indicator } from '@/lib/template/indicator'

const text = (max: number) =>
  fc
    .oneof(fc.constantFrom('', '=1+1', '+86', "'=a", '-', '@b', '甲\r\n乙', 'a"b,c', '_x000D_', ' 县局 '), fc.string({ unit: 'binary', maxLength: 20 }))
    .map((value) => reportText(max).parse(value.slice(0, max)))
const decimal = fc.tuple(fc.integer({ min: -999_999, max: 999_999_999 }), fc.integer({ min: 0, max: 8 })).map(([whole, places]) =>
  places === 0 ? String(whole) : `${whole}.${String(Math.abs(whole) % 10 ** places).padStart(places, '0')}`,
)
const value = fc.oneof(decimal, fc.constantFrom('', '5.90', '0.00', '１，２３４.5', '999999999999999.12345678', '2OO', '34.46%', '-', '1.2.3'), text(40))

/** Figures with every kind of content, of indicators whose names only their numbers tell apart. */
const figured = (report: Report, count: number) =>
  fc.tuple(
    ...Array.from({ length: count }, (_, index) =>
      fc.record({
        indicator: fc.record({
          id: fc.constant(`extra-${index}`),
          name: fc.constantFrom('受理', '其中：受理', '（一）受理', '受理（件）', '=受理').map((name) => `${name}${'甲乙丙丁戊'[index]}`),
          unit: fc.constantFrom('件', '%', '', '万元'),
          kind: fc.constantFrom(...INDICATOR_KINDS),
          area: fc.constantFrom('行政复议', '人民调解'),
          basis: text(400),
        }) satisfies fc.Arbitrary<Indicator>,
        figure: fc.record({
          value,
          previousValue: value,
          approximation: fc.constantFrom(null, ...approximationSchema.options),
          sourceOffice: text(60),
          note: text(400),
          previousFrom: fc.constantFrom('typed' as const, 'lastReport' as const),
        }),
      }),
    ),
  ).map(
    (entries): Report => ({
      ...report,
      indicators: [...report.indicators, ...entries.map(({ indicator }) => indicator)],
      figures: [...report.figures, ...entries.map(({ indicator, figure }) => ({ ...emptyFigure(indicator.id), ...figure }))],
    }),
  )
const anyReport = arbitraryReport().chain((report) => figured(report, 5))

describe('a 数据台账 that comes back as it went out', () => {
  it.each([
    ['workbook', exportLedgerXlsx],
    ['CSV', exportLedgerCsv],
  ])('changes nothing, as a %s', (_, write) => {
    fc.assert(
      fc.property(anyReport, (report) => {
        const [table] = readTableFile(write(report)).tables
        const read = compareLedger(report, table!)
        expect(read).toMatchObject({ ok: true, lines: [], unmatched: [], same: report.figures.length, messages: [] })
      }),
      { numRuns: 200 },
    )
  })

  it('fills an empty report with everything that was in it', () => {
    fc.assert(
      fc.property(arbitraryReport(), (report) => {
        const empty: Report = { ...report, state: 'drafting', figures: report.figures.map(({ indicatorId }) => emptyFigure(indicatorId)) }
        const [table] = readTableFile(exportLedgerXlsx(report)).tables
        const read = compareLedger(empty, table!)
        if (!read.ok) throw new Error(read.message)
        const filled = applyLedger(empty, read.lines.flatMap(({ changes }) => changes))
        const again = compareLedger(filled, table!)
        expect(again.ok && again.lines.flatMap(({ changes }) => changes)).toEqual([])
      }),
    )
  })
})
