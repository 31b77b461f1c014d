import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import writeXlsxFile from 'write-excel-file/node'
import { ImportRefusal } from '../import-refusal'
import { buildXlsx, textRows, type BuiltSheet } from '../testing/build-xlsx'
import { readTableFile } from './read-table-file'

const one = (rows: string, more: Partial<BuiltSheet> = {}): BuiltSheet => ({ name: '数据', rows, ...more })
const read = (rows: string, formats: string[] = [], more: Partial<BuiltSheet> = {}) =>
  readTableFile(buildXlsx({ sheets: [one(rows, more)], formats })).tables[0]!
const cell = (value: string, format?: string) => read(`<row r="1"><c r="A1" s="1"><v>${value}</v></c></row>`, format === undefined ? [] : [format])

function refusalOf(bytes: Uint8Array): ImportRefusal | null {
  try {
    readTableFile(bytes)
    return null
  } catch (error) {
    if (error instanceof ImportRefusal) return error
    throw error
  }
}

describe('a number cell is read as Excel shows it', () => {
  it.each<[string, string | undefined, string]>([
    ['33.300000000000004', undefined, '33.3'],
    ['0.1', undefined, '0.1'],
    ['5.9', '0.00', '5.90'],
    ['187', '0', '187'],
    ['1234567', '#,##0', '1234567'],
    ['0.34463276836158191', '0.00%', '34.46%'],
    ['0.9', '0%', '90%'],
    ['1', '0.00%', '100.00%'],
    ['0.285', '0.00', '0.29'],
    ['1.005', '0.00', '1.01'],
    ['2.5', '0.0#', '2.5'],
    ['12', '0"件"', '12'],
    ['34.46', '0.00"%"', '34.46'],
    ['-5', '0_ ;[Red]-0 ', '-5'],
    ['12345', '0.0,', '12345'],
    ['298420000', '0!.0,"万"', '298420000'],
    ['0.5', '# ?/?', '0.5'],
    ['123456789012345678', undefined, '123456789012346000'],
    ['1E-7', undefined, '0.0000001'],
    ['1e21', '0.00E+00', '1000000000000000000000'],
    ['7', 'G/通用格式', '7'],
    ['Infinity', undefined, 'Infinity'],
  ])('%s in %s is %s', (value, format, text) => expect(cell(value, format).rows).toEqual([[text]]))

  it.each(['yyyy-mm-dd', 'yyyy"年"m"月"d"日"', '[$-804]aaaa', 'm/d', '[h]:mm'])('as a day in %s', (format) => {
    const table = cell('46022', format)
    expect(table.rows).toEqual([['2025-12-31']])
    expect(table.notes.map(({ kind }) => kind)).toEqual(['date'])
  })
  it('counts days from 1904 where the workbook does', () => {
    const bytes = buildXlsx({ sheets: [one('<row><c s="1"><v>0</v></c></row>')], formats: ['yyyy-m-d'], from1904: true })
    expect(readTableFile(bytes).tables[0]!.rows).toEqual([['1904-01-01']])
  })
  it('and tells what a whole number hides', () => {
    expect(cell('12.5', '0')).toMatchObject({ rows: [['13']], notes: [{ row: 0, column: 0, kind: 'rounded', detail: '12.5' }] })
    expect(cell('0.3446', '0%').notes).toMatchObject([{ detail: '34.46%' }])
  })
})

describe('a sheet', () => {
  it('keeps shared, rich and inline texts at their places, gaps empty', () => {
    const rows =
      '<row r="2"><c r="B2" t="s"><v>1</v></c><c r="D2" t="inlineStr"><is><r><t>复</t></r><r><t>议</t></r><rPh><t>fu</t></rPh></is></c></row>' +
      '<row r="4"><c r="A4" t="str"><f>B2</f><v>x_x000D_y</v></c><c t="b"><v>1</v></c></row>'
    const bytes = buildXlsx({ sheets: [one(rows)], strings: ['甲', '乙'] })
    expect(readTableFile(bytes).tables[0]!.rows).toEqual([[], ['', '乙', '', '复议'], [], ['x\ry', 'TRUE']])
  })
  it('takes the saved result of a formula, and says where there is none', () => {
    const table = read('<row><c><f>A2*2</f><v>14</v></c><c><f>SUM(A1:A9)</f></c><c t="e"><f>1/0</f><v>#DIV/0!</v></c></row>')
    expect(table.rows).toEqual([['14', '', '#DIV/0!']])
    expect(table.notes).toEqual([
      { row: 0, column: 1, kind: 'noResult', detail: 'SUM(A1:A9)' },
      { row: 0, column: 2, kind: 'error', detail: '' },
    ])
  })
  it('written by another program is read with its formats', async () => {
    const file = writeXlsxFile(
      [
        ['指标', { value: 2025, format: '0"年"' }],
        ['受理', { value: 5.9, format: '0.00' }, { value: new Date(Date.UTC(2025, 11, 31)), format: 'yyyy-mm-dd' }],
        ['受理率', { value: 0.3446, format: '0.00%' }, { value: '=1+1', type: String }],
      ],
      { sheet: '台账' },
    )
    const [table] = readTableFile(new Uint8Array(await file.toBuffer())).tables
    expect(table).toMatchObject({
      name: '台账',
      rows: [
        ['指标', '2025'],
        ['受理', '5.90', '2025-12-31'],
        ['受理率', '34.46%', '=1+1'],
      ],
      notes: [{ row: 1, column: 2, kind: 'date' }],
    })
  })
  it('tells its joined cells and whether it is hidden', () => {
    const after = '<mergeCells count="1"><mergeCell ref="A1:B3"/></mergeCells>'
    const bytes = buildXlsx({ sheets: [one(textRows([['甲']]), { after }), one(textRows([['乙']]), { name: '旧表', state: 'veryHidden' })] })
    const { tables, messages } = readTableFile(bytes)
    expect(tables[0]!.merged).toEqual([{ top: 0, left: 0, bottom: 2, right: 1 }])
    expect(tables.map(({ hidden }) => hidden)).toEqual([false, true])
    expect(messages.map(({ text }) => text)).toEqual([expect.stringContaining('“旧表”')])
  })
  it('loses its columns past the limit, with a word about it', () => {
    const { tables, messages } = readTableFile(buildXlsx({ sheets: [one(textRows([Array.from({ length: 61 }, (_, index) => String(index))]))] }))
    expect(tables[0]!.rows[0]).toHaveLength(60)
    expect(messages.map(({ code }) => code)).toEqual(['columnsCut'])
  })
  it('may be formatted to its end without being too long', () => {
    const empty = Array.from({ length: 20_000 }, (_, index) => `<row r="${index + 2}"><c r="A${index + 2}" s="0"/></row>`).join('')
    expect(read(textRows([['指标']]) + empty).rows).toEqual([['指标']])
  })
  it('that is too long leaves the others readable', () => {
    const long = '<row r="100000"><c r="A100000"><v>1</v></c></row>'
    const { tables, messages } = readTableFile(buildXlsx({ sheets: [one(long, { name: '明细' }), one(textRows([['指标']]))] }))
    expect(tables.map(({ name }) => name)).toEqual(['数据'])
    expect(messages.map(({ text }) => text)).toEqual([expect.stringContaining('“明细”第 5000 行以下')])
  })
  it('runs no macro and says so', () => {
    const { messages } = readTableFile(buildXlsx({ sheets: [one(textRows([['指标']]))], extra: { 'xl/vbaProject.bin': new Uint8Array(9) } }))
    expect(messages.map(({ code }) => code)).toEqual(['macros'])
  })
})

describe('a file that is not taken in says why', () => {
  const zip = (files: Record<string, string>) => zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])))
  const utf16 = (text: string) => [...text].flatMap((letter) => [letter.charCodeAt(0), 0])
  const ole = (stream: string) => Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Array<number>(600).fill(0), ...utf16(stream)])
  const rows100k = Array.from({ length: 100_000 }, (_, index) => `<row><c><v>${index}</v></c></row>`).join('')
  const doctype = '<!DOCTYPE x [<!ENTITY a "b">]><worksheet><sheetData><row><c><v>&a;</v></c></row></sheetData></worksheet>'

  it.each<[string, Uint8Array, string, string]>([
    ['empty', new Uint8Array(0), 'broken', '空的'],
    ['the old binary form', ole('Workbook'), 'oldFormat', '请另存为 .xlsx'],
    ['encrypted', ole('EncryptedPackage'), 'encrypted', '密码'],
    ['a PDF', strToU8('%PDF-1.7'), 'notWorkbook', 'PDF'],
    ['a page named .xls', strToU8('\ufeff <html xmlns:x="x"><table>'), 'oldFormat', '网页'],
    ['a Word file', zip({ 'word/document.xml': '<x/>' }), 'notWorkbook', 'Word'],
    ['OpenDocument', zip({ mimetype: 'x', 'content.xml': '<x/>' }), 'notWorkbook', '.ods'],
    ['a binary workbook', zip({ 'xl/workbook.bin': 'x' }), 'notWorkbook', '.xlsb'],
    ['any zip', zip({ 'a.txt': 'x' }), 'notWorkbook', '压缩包'],
    ['cut off', buildXlsx({ sheets: [one(textRows([['指标']]))] }).slice(0, 900), 'broken', '损坏'],
    ['broken inside', buildXlsx({ sheets: [one('<row><c>')] }), 'broken', '不完整'],
    ['with entities', buildXlsx({ sheets: [one('')], extra: { 'xl/worksheets/sheet1.xml': doctype } }), 'broken', '不完整'],
    ['of 100,000 rows', buildXlsx({ sheets: [one(rows100k)] }), 'tooManyRows', '5000 行'],
    ['a CSV of 100,000 rows', strToU8('1,2\n'.repeat(100_000)), 'tooManyRows', '5000 行'],
    ['a zip bomb', buildXlsx({ sheets: [one('')], extra: { 'xl/media/a.bin': new Uint8Array(60_000_000) } }), 'packedTooDensely', '50 MB'],
    ['dense beyond reason', buildXlsx({ sheets: [one('')], extra: { 'xl/media/a.bin': new Uint8Array(5_000_000) } }), 'packedTooDensely', '过大'],
    ['of a thousand parts', zip(Object.fromEntries(Array.from({ length: 1001 }, (_, index) => [`p${index}`, '']))), 'packedTooDensely', '过大'],
    ['no text', Uint8Array.from([1, 0, 2, 0, 255, 0]), 'notText', '文本'],
  ])('%s', (_, bytes, code, words) => {
    const refusal = refusalOf(bytes)
    expect(refusal?.code).toBe(code)
    expect(refusal?.message).toContain(words)
  })

  it('a bomb whose directory lies is stopped while it is unpacked', () => {
    const noise = '<row/>'.repeat(10_000_000)
    const bytes = buildXlsx({ sheets: [one(noise)] })
    const view = new DataView(bytes.buffer)
    for (let at = 0; at < bytes.length - 4; at++) {
      if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) > 1_000_000) view.setUint32(at + 24, 1000, true)
    }
    expect(refusalOf(bytes)?.code).toBe('packedTooDensely')
  })
})

describe('a CSV file', () => {
  const rowsOf = (text: string) => readTableFile(strToU8(text)).tables[0]!.rows
  it('is read with quotation marks, line breaks within and any line end', () => {
    expect(rowsOf('\ufeff指标,备注\r\n"受理","甲""乙"",\n丙"\r\n')).toEqual([['指标', '备注'], ['受理', '甲"乙",\n丙']])
    expect(rowsOf('指标\t2025年\n受理\t1')).toEqual([['指标', '2025年'], ['受理', '1']])
    expect(rowsOf('指标;2025年\n受理;1')).toEqual([['指标', '2025年'], ['受理', '1']])
  })
  it('loses the guard before what looks like a formula', () => {
    expect(rowsOf("'=1+1,'abc,''+1,-5")).toEqual([['=1+1', "'abc", "'+1", '-5']])
  })
  it('is read in GB18030', () => {
    const bytes = Uint8Array.from([0xd6, 0xb8, 0xb1, 0xea, 0x2c, 0x31]) // 指标,1
    const { tables, messages } = readTableFile(bytes)
    expect(tables[0]!.rows).toEqual([['指标', '1']])
    expect(messages.map(({ code }) => code)).toEqual(['decodedGb18030'])
  })
  it('with a mark left open is read line by line', () => {
    const { tables, messages } = readTableFile(strToU8('指标,备注\n受理,"甲\n审结,乙'))
    expect(tables[0]!.rows).toHaveLength(3)
    expect(messages.map(({ code }) => code)).toEqual(['openQuote'])
  })
})
