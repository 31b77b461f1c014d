import { describe, expect, it } from 'vitest'
import type { Report } from '@/lib/report/report'
import type { CellTable } from '@/lib/text/cell-table'
import { figure, indicator, paragraph, ref, reportOf } from '../testing/figured-report'
import { applyLedger } from './apply-ledger'
import { arrivalsByOffice } from './arrivals'
import { chooseLedgerTable } from './choose-ledger-table'
import { collectionSheet, COLLECTION_COLUMNS } from './collection-sheet'
import { compareLedger, type LedgerComparison } from './compare-ledger'
import { countIn } from './read-unmatched-row'
import { sidesOfChange } from './sides-of-change'

const report: Report = reportOf(
  [
    indicator('received', { name: '复议新收', area: '行政复议' }),
    indicator('closed', { name: '审结', area: '行政复议' }),
    indicator('court', { name: '审结', area: '行政应诉' }),
    indicator('rank', { name: '考核名次', unit: '位', kind: 'rank' }),
    indicator('money', { name: '涉及金额', unit: '万元', kind: 'amount' }),
    indicator('share', { name: '出庭率', unit: '%', kind: 'rate' }),
    indicator('villages', { name: '民主法治示范村（社区）', unit: '个' }),
    indicator('rate', {
      name: '结案率', unit: '%', kind: 'rate',
      derivation: { operation: 'rate', inputs: ['closed'], denominator: ['received'], decimals: 2 },
    }),
  ],
  [
    figure('received', '177', '150', { sourceOffice: '县司法局', previousFrom: 'lastReport' }),
    figure('closed', '61', '', { sourceOffice: '县司法局' }),
    figure('court', ''),
    figure('rank', '3', '', { sourceOffice: '市考核办' }),
    figure('money', '5.90'),
    figure('share', ''),
    figure('villages', ''),
    figure('rate', ''),
  ],
  [paragraph('p', '新收', ref('received'))],
)
const table = (rows: string[][], more: Partial<CellTable> = {}): CellTable => ({ name: '表', hidden: false, rows, notes: [], merged: [], ...more })
const HEAD = ['工作领域', '指标', '单位', '2024年', '2025年', '概数', '供数单位', '口径', '备注']

function compare(rows: string[][], more: Partial<CellTable> = {}): LedgerComparison {
  const read = compareLedger(report, table([HEAD, ...rows], more))
  if (!read.ok) throw new Error(read.message)
  return read
}
const changesOf = (read: LedgerComparison) => read.lines.flatMap(({ changes }) => changes.map(({ figureId, field, before, after }) => [figureId, field, before, after]))
/** The problems of one line with these cells for 2025年. */
const problemOf = (name: string, cell: string, more: Partial<CellTable> = {}, unit = '') =>
  compare([['', name, unit, '', cell]], more).lines.flatMap(({ problems }) => problems).join('')

describe('a ledger that comes in', () => {
  it('says what would change, line by line, old and new', () => {
    const read = compare([
      ['行政复议', '1. 复议新收（件）', '件', '151', '１８７', '余', '县 司法局', '截至12月31日', '已核'],
      ['', '考核名次', '位', '', '3', '', '', '', ''],
    ])
    expect(changesOf(read)).toEqual([
      ['received', 'previousValue', '150', '151'],
      ['received', 'value', '177', '187'],
      ['received', 'approximation', '', '余'],
      ['received', 'sourceOffice', '县司法局', '县 司法局'],
      ['received', 'basis', '', '截至12月31日'],
      ['received', 'note', '', '已核'],
    ])
    expect(read.same).toBe(1)
    expect(read.lines[0]).toMatchObject({ line: 2, name: '复议新收' })
  })

  it('doubts a last year’s value that came from last year’s report', () => {
    const [line] = compare([['', '复议新收', '', '151', '']]).lines
    expect(line!.changes[0]!.doubt).toContain('上年报告')
  })

  it('never clears a value: empty cells and strokes leave what is there', () => {
    expect(compare([['', '复议新收', '', '', ''], ['', '考核名次', '', '/', '——']])).toMatchObject({ lines: [], same: 2 })
  })

  it('takes a dropped zero for no change, and an added one for a change', () => {
    expect(changesOf(compare([['', '涉及金额', '', '', '5.9']]))).toEqual([])
    expect(changesOf(compare([['', '涉及金额', '', '', '5.900']]))).toEqual([['money', 'value', '5.90', '5.900']])
  })

  it('tells indicators of one name by area or unit, else asks', () => {
    const read = compare([
      ['行政应诉', '审结', '', '', '9'],
      ['', '审结', '', '', '8'],
    ])
    expect(changesOf(read)).toEqual([['court', 'value', '', '9']])
    expect(read.unmatched).toMatchObject([{ line: 3, addable: null, why: expect.stringContaining('2 个叫“审结”的指标') as string }])
  })

  it('doubts a line of the same name from another area', () => {
    expect(compare([['普法', '涉及金额', '', '', '7']]).lines[0]!.changes[0]!.doubt).toContain('工作领域')
  })

  it('lists what it does not know, ready to be added as an own indicator', () => {
    const { unmatched } = compare([
      ['信访', '信访事项', '件', '5', '7', '', '县信访局', '含网上信访', '核'],
      ['', '12345热线满意率', '％', '', '98.5%', '', '', '', ''],
    ])
    expect(unmatched).toEqual([
      {
        line: 2,
        name: '信访事项',
        why: expect.stringContaining('信访事项') as string,
        addable: {
          indicator: { name: '信访事项', unit: '件', kind: 'count', area: '信访', basis: '含网上信访' },
          fields: { previousValue: '5', value: '7', sourceOffice: '县信访局', note: '核' },
        },
      },
      expect.objectContaining({ addable: { indicator: { name: '12345热线满意率', unit: '%', kind: 'rate', area: '其他' }, fields: { value: '98.5' } } }),
    ])
  })

  it('counts an addition in the unit chosen for it, as far as its values allow', () => {
    const { addable } = compare([['', '信访满意率', '', '', '98.5']]).unmatched[0]!
    const chosen = countIn(addable!, '％')
    expect(chosen).toMatchObject({ ok: true, addable: { indicator: { unit: '%', kind: 'rate', area: '其他' }, fields: { value: '98.5' } } })
    const large = compare([['', '信访满意率', '', '', '985']]).unmatched[0]!.addable!
    expect(countIn(large, '%')).toMatchObject({ ok: false, problem: expect.stringContaining('0 与 100 之间') as string })
    expect(countIn(large, '一二三四五六七八九十件')).toMatchObject({ ok: false })
  })

  it('prints both sides of a change complete, with unit and approximation', () => {
    const counted: Report = { ...report, figures: report.figures.map((one) => (one.figureId === 'received' ? { ...one, value: '4900', approximation: '余' } : one)) }
    const sidesOf = (cells: string[]) => {
      const read = compareLedger(counted, table([HEAD, ['', '复议新收', '', ...cells]]))
      if (!read.ok) throw new Error(read.message)
      return read.lines.flatMap((line) => line.changes.map((change) => sidesOfChange(line, change)))
    }
    expect(sidesOf(['151', '5100'])).toEqual([
      { before: '150件', after: '151件' },
      { before: '4900余件', after: '5100余件' },
    ])
    expect(sidesOf(['', '5100', '近'])[0]).toEqual({ before: '4900余件', after: '近5100件' })
    expect(sidesOf(['', '4900', '', '县司法局办公室'])).toEqual([{ before: '县司法局', after: '县司法局办公室' }])
  })

  it('passes over lines that are no data, and lists numbers without a name', () => {
    const read = compare([['行政复议', '行政复议'], ['填报人：', '', '审核人：'], [], ['', '', '', '', '8']])
    expect(read).toMatchObject({ lines: [], same: 0 })
    expect(read.unmatched).toMatchObject([{ line: 5, addable: null }])
  })

  it('takes only the first of two lines for one indicator', () => {
    const read = compare([['', '涉及金额', '', '', '7'], ['', '涉及金额', '', '', '8']])
    expect(changesOf(read)).toEqual([['money', 'value', '5.90', '7']])
    expect(read.lines[1]!.problems).toEqual([expect.stringContaining('第 2 行')])
  })

  it('finds the headings below a title, in other words, and in two rows', () => {
    const rows = [['2025年度数据统计表'], ['请填写'], ['序号', '项目', '数据', '', '来源'], ['', '', '上年数', '本年数', ''], ['1', '涉及金额', '4', '6', '县法院']]
    const read = compareLedger(report, table(rows))
    expect(read.ok && changesOf(read)).toEqual([
      ['money', 'previousValue', '', '4'],
      ['money', 'value', '5.90', '6'],
      ['money', 'sourceOffice', '', '县法院'],
    ])
  })

  it('never takes a plan, a part of the year or a rank for the value of the year', () => {
    const read = compareLedger(report, table([['指标', '2025年目标值', '2025年完成值'], ['复议新收', '200', '187']]))
    expect(read.ok && changesOf(read)).toEqual([['received', 'value', '177', '187']])
    for (const heading of ['2025年计划', '2025年上半年', '2025年排名', '截至2025年12月31日']) {
      expect(compareLedger(report, table([['指标', heading], ['复议新收', '200']])).ok).toBe(false)
    }
  })

  it('tells plan from result under one year', () => {
    const head = [['指标', '2025年', ''], ['', '计划', '完成']]
    const read = compareLedger(report, table([...head, ['复议新收', '200', '187']]))
    expect(read.ok && changesOf(read)).toEqual([['received', 'value', '177', '187']])
    expect(compareLedger(report, table([['指标', '2025年', ''], ['', '计划', '差额'], ['复议新收', '200', '187']])).ok).toBe(false)
  })

  it('doubts every value where two columns may be the year’s', () => {
    const read = compareLedger(report, table([['指标', '2025年', '2025年完成数'], ['复议新收', '200', '187']]))
    expect(read.ok && read.lines[0]!.changes).toMatchObject([{ after: '200', doubt: expect.stringContaining('“2025年完成数”一列也像是') as string }])
  })

  it('takes a later line where nothing of an earlier one could be taken', () => {
    const otherUnit = compare([['', '复议新收', '万件', '', '5'], ['', '复议新收', '件', '', '187']])
    expect(changesOf(otherUnit)).toEqual([['received', 'value', '177', '187']])
    const badCell = compare([['', '复议新收', '', '', '约两百'], ['', '复议新收', '', '', ''], ['', '复议新收', '', '', '187']])
    expect(changesOf(badCell)).toEqual([['received', 'value', '177', '187']])
    const stated = compare([['', '复议新收', '', '', '177'], ['', '复议新收', '', '', '187']])
    expect(stated.lines[0]!.problems).toEqual([expect.stringContaining('与第 2 行是同一指标') as string])
  })

  it('without its headings is refused, with the headings it needs', () => {
    const read = compareLedger(report, table([['名字', '数']]))
    expect(read).toMatchObject({ ok: false, message: expect.stringContaining('“指标”和“2025年”') as string })
  })

  it('of other years says so, and joined cells too', () => {
    const read = compareLedger(report, table([['指标', '2023年', '2024年', '2024年'], ['涉及金额', '1', '2', '2']], { merged: [{ top: 1, left: 0, bottom: 2, right: 0 }, { top: 0, left: 1, bottom: 0, right: 2 }] }))
    expect(read.ok && changesOf(read)).toEqual([['money', 'previousValue', '', '2']])
    expect(read.ok && read.messages).toEqual([expect.stringContaining('没有 2025 年的列'), expect.stringContaining('重复的表头'), expect.stringContaining('第 2 至 3 行')])
  })
})

describe('a bad cell', () => {
  const note = (kind: CellTable['notes'][number]['kind'], detail = '') => ({ notes: [{ row: 1, column: 4, kind, detail }] })
  it.each<[string, string, string, string, Partial<CellTable>?]>([
    ['misplaced thousands', '涉及金额', '1,23', '千分位'],
    ['a negative count', '复议新收', '-3', '不能是负数'],
    ['too many digits', '复议新收', '1234567890123456', '超过15位'],
    ['two points', '复议新收', '1.2.3', '小数点'],
    ['a broken count', '复议新收', '12.5', '整数'],
    ['more than the whole', '出庭率', '134.46%', '0 与 100'],
    ['words', '复议新收', '约两百', '汉字数字'],
    ['a per cent of a count', '复议新收', '30%', '百分号'],
    ['a formula without result', '复议新收', '', '没有保存计算结果', note('noResult', 'SUM(A1)')],
    ['an error', '复议新收', '#DIV/0!', '公式出错（#DIV/0!）', note('error')],
    ['a day', '复议新收', '2025-12-31', '是日期', note('date')],
  ])('%s is told with its heading, and nothing is taken', (_, name, cell, words, more) => {
    const problem = problemOf(name, cell, more)
    expect(problem).toContain(words)
    expect(problem).toContain('2025年：')
  })
  it('of a derived indicator that differs is told, one that agrees is not', () => {
    expect(problemOf('结案率', '35.00')).toContain('按算式是 34.46')
    expect(compare([['', '结案率', '%', '', '34.46%']])).toMatchObject({ lines: [], same: 1 })
  })
  it('in another unit is not taken', () => {
    expect(problemOf('涉及金额', '59000', {}, '元')).toContain('换算成同一单位')
    expect(changesOf(compare([['', '出庭率', '％', '', '0.00%']]))).toEqual([['share', 'value', '', '0.00']])
  })
  it('that hides a fraction is doubted', () => {
    const { lines } = compare([['', '考核名次', '', '', '4']], note('rounded', '3.6'))
    expect(lines[0]!.changes[0]!.doubt).toContain('3.6')
  })
  it('too long or with an unknown word of approximation is told', () => {
    const { lines } = compare([['', '复议新收', '', '', '', '大概', '局'.repeat(61), '', '注'.repeat(401)]])
    expect(lines[0]!.problems).toEqual([expect.stringContaining('概数：“大概”'), expect.stringContaining('供数单位：超过 60 字'), expect.stringContaining('备注：超过 400 字')])
    expect(lines[0]!.changes).toEqual([])
  })
})

describe('what is taken from a ledger', () => {
  const read = compare([['', '复议新收', '', '151', '187', '余', '县局', '口径一', '注']])
  const changes = read.lines.flatMap((line) => line.changes)

  it('is in the report, and the rest keeps its objects', () => {
    const changed = applyLedger(report, changes)
    expect(changed.figures[0]).toMatchObject({
      value: '187', previousValue: '151', previousFrom: 'typed', approximation: '余', sourceOffice: '县局', note: '注',
    })
    expect(changed.indicators[0]!.basis).toBe('口径一')
    expect(changed.figures[1]).toBe(report.figures[1])
    expect(changed.indicators[1]).toBe(report.indicators[1])
  })
  it('leaves last year’s value locked while it is not among it', () => {
    const changed = applyLedger(report, changes.filter(({ field }) => field === 'value'))
    expect(changed.figures[0]).toMatchObject({ previousValue: '150', previousFrom: 'lastReport' })
  })
  it('is held back from the text past drafting', () => {
    const changed = applyLedger({ ...report, state: 'underReview' }, changes)
    expect(changed.figures[0]!.held).toMatchObject({ value: '177' })
  })
  it('is nothing where nothing was chosen', () => expect(applyLedger(report, [])).toBe(report))
})

describe('the sheet to read first', () => {
  it('has headings and most names, and is not hidden', () => {
    const full = table([HEAD, ['', '复议新收'], ['', '涉及金额']], { hidden: true })
    const tables = [table([['说明']]), table([HEAD, ['', '别的']]), table([HEAD, ['', '涉及金额']]), full]
    expect(chooseLedgerTable(report, tables)).toBe(2)
    expect(chooseLedgerTable(report, [full])).toBe(-1)
  })
})

describe('what an office is asked for', () => {
  it('counts as arrived when its value is there', () => {
    expect(arrivalsByOffice(report)).toEqual([
      { office: '县司法局', asked: 2, arrived: 2, missing: [] },
      { office: '市考核办', asked: 1, arrived: 1, missing: [] },
    ])
  })
  it('comes back filled through the same comparison', () => {
    const sheet = collectionSheet(report, { office: '县司法局', cutOff: '2025年12月31日' })
    const rows = [[sheet.title], ...sheet.instructions.map((text) => [text]), COLLECTION_COLUMNS.map((column) => sheet.headings[column])]
    const filled = sheet.rows.map((row, index) => COLLECTION_COLUMNS.map((column) => (column === 'value' ? String(index + 1) : row[column])))
    const read = compareLedger(report, table([...rows, ...filled, ['填报人：甲', '', '审核人：乙', '', '负责人（签字）：', '', '日期：2026年1月5日']]))
    expect(read).toMatchObject({ ok: true, unmatched: [], messages: [] })
    expect(read.ok && changesOf(read)).toEqual([
      ['received', 'value', '177', '1'],
      ['closed', 'value', '61', '2'],
    ])
  })
})
