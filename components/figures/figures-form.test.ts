import { describe, expect, it } from 'vitest'
import { changeFigures } from '@/lib/figures/change-figures'
import { newReport } from '@/lib/report/new-report'
import type { Report } from '@/lib/report/report'
import { PART_IDS, PART_NAMES } from '@/lib/template/part'
import { defineTemplate } from '@/lib/template/template'
import { figureAreas, figureRows, isEmptyRow } from './figure-rows'
import { createFigureSource } from './figure-source'
import { layCells, readCells } from './paste-block'
import { setFigureValues, tidyNumber } from './set-figure-value'

const template = defineTemplate({
  id: 'sample',
  version: 1,
  name: '样例',
  description: '测试用的模板。',
  officeKind: 'department',
  partOrder: [...PART_IDS],
  titleLines: ['关于{year}年度法治政府建设情况的报告'],
  direction: 'upward',
  primaryRecipients: [],
  copiedTo: [],
  lead: '现将有关情况报告如下：',
  parts: PART_IDS.map((part) => ({
    part,
    heading: PART_NAMES[part],
    required: true,
    guidance: ['写明情况。'],
    basis: '有关规定',
    filled: { minCharacters: 30 },
  })),
  indicators: [
    { id: 'carried', name: '上年结转', unit: '件', kind: 'count', area: '行政复议' },
    { id: 'accepted', name: '受理', unit: '件', kind: 'count', area: '行政复议' },
    { id: 'closed', name: '审结', unit: '件', kind: 'count', area: '行政复议', basis: '截至12月31日' },
    {
      id: 'closing-rate',
      name: '审结率',
      unit: '%',
      kind: 'rate',
      area: '行政复议',
      derivation: { operation: 'rate', inputs: ['closed'], denominator: ['carried', 'accepted'], decimals: 2 },
    },
    { id: 'trainings', name: '培训场次', unit: '场', kind: 'count', area: '行政执法' },
  ],
})

function reportWith(values: Record<string, [previous: string, value: string]>): Report {
  let count = 0
  const report = newReport(template, {
    id: 'r1',
    officeId: 'o1',
    year: 2025,
    issuers: ['云岭县司法局'],
    nextBlockId: () => `b${++count}`,
  })
  const entries = Object.entries(values).flatMap(([figureId, [previous, value]]) => [
    { figureId, column: 'previousValue' as const, typed: previous },
    { figureId, column: 'value' as const, typed: value },
  ])
  return setFigureValues(report, entries)
}

const rowOf = (report: Report, figureId: string) => figureRows(report).find((row) => row.figureId === figureId)!

describe('the numbers form', () => {
  it('computes derived rows from what is typed, with the formula in words', () => {
    const report = reportWith({ carried: ['9', '14'], accepted: ['151', '172'], closed: ['146', '166'] })
    expect(rowOf(report, 'closing-rate')).toMatchObject({
      derived: true,
      formula: '审结÷（上年结转＋受理）',
      value: '89.25',
      previousValue: '91.25',
      change: '下降2.00个百分点',
    })
    expect(rowOf(report, 'closed').change).toBe('增长13.7%')
  })

  it('says why a derived row is empty and why a typed value is none', () => {
    const report = reportWith({ carried: ['', '14'], closed: ['', '2OO'] })
    expect(rowOf(report, 'closing-rate')).toMatchObject({
      value: '',
      reason: expect.stringContaining('受理') as string,
    })
    expect(rowOf(report, 'closed')).toMatchObject({
      value: '2OO',
      problem: expect.stringContaining('2OO') as string,
      change: '',
    })
  })

  it('says beside a changed number what the text still prints, of computed ones too', () => {
    const drafted = reportWith({ carried: ['', '4'], accepted: ['', '46'], closed: ['', '40'] })
    const held = { value: '40', previousValue: '', approximation: null }
    const figures = drafted.figures.map((figure) => (figure.figureId === 'closed' ? { ...figure, value: '45', held } : figure))
    const report: Report = { ...drafted, state: 'underReview', figures }
    expect(rowOf(drafted, 'closed').printed).toBe('')
    expect(rowOf(report, 'closed')).toMatchObject({ value: '45', printed: '原为40件', previousPrinted: '' })
    expect(rowOf(report, 'closing-rate').printed).toBe('原为80.00%')
    expect(rowOf(report, 'accepted').printed).toBe('')
  })

  it('tells no change of an approximate number, and why', () => {
    const exact = reportWith({ trainings: ['1100', '1200'] })
    const report = changeFigures(exact, [{ figureId: 'trainings', approximation: '余' }])
    expect(rowOf(exact, 'trainings')).toMatchObject({ change: '增长9.1%', untold: '' })
    expect(rowOf(report, 'trainings')).toMatchObject({ change: '', hint: '', problem: '' })
    expect(rowOf(report, 'trainings').untold).toMatch(/^“培训场次”的本年数是概数，不能算同比/)
  })

  it.each([
    ['6', '余', '“余”前应是整十、整百等整数，请核对“6余”。'],
    ['1234', '多', '“多”前应是整十、整百等整数，请核对“1234多”。'],
    ['60', '余', ''],
    ['1234', '近', ''],
  ] as const)('says where the number before its word is not round: %s%s', (value, approximation, hint) => {
    const report = changeFigures(reportWith({ trainings: ['', value] }), [{ figureId: 'trainings', approximation }])
    expect(rowOf(report, 'trainings').hint).toBe(hint)
  })

  it('counts by area what is filled, computed rows apart', () => {
    const areas = figureAreas(figureRows(reportWith({ carried: ['', '14'] })))
    expect(areas.map(({ name, typed, filled }) => [name, typed, filled])).toEqual([
      ['行政复议', 3, 1],
      ['行政执法', 1, 0],
    ])
    expect(areas[0]!.rows.filter(isEmptyRow).map((row) => row.figureId)).toEqual(['accepted', 'closed'])
  })

  it.each([
    ['１，２３４．５', '1234.5'],
    ['1,234.50', '1234.50'],
    [' 187 ', '187'],
    ['2OO', '2OO'],
    ['', ''],
  ])('takes “%s” as “%s”', (typed, kept) => expect(tidyNumber(typed)).toBe(kept))

  it('keeps the objects of rows that are not touched', () => {
    const before = reportWith({})
    const after = setFigureValues(before, [{ figureId: 'closed', column: 'value', typed: '5' }])
    expect(
      after.figures.filter((figure, index) => figure !== before.figures[index]).map((figure) => figure.figureId),
    ).toEqual(['closed'])
  })
})

describe('pasting from a spreadsheet', () => {
  const rows = figureRows(reportWith({}))

  it('leaves a single cell to the field itself', () => {
    expect(readCells('187')).toBeNull()
    expect(readCells('187\r\n')).toBeNull()
  })

  it('fills a column downwards, over computed rows', () => {
    const block = layCells(readCells('14\r\n172\r\n166\r\n6\r\n')!, rows, { figureId: 'carried', column: 'value' }, 2025)
    expect(block).toEqual({
      entries: [
        { figureId: 'carried', column: 'value', typed: '14' },
        { figureId: 'accepted', column: 'value', typed: '172' },
        { figureId: 'closed', column: 'value', typed: '166' },
        { figureId: 'trainings', column: 'value', typed: '6' },
      ],
      left: 0,
      locked: 0,
      skipped: [],
      unknown: [],
      ambiguous: [],
      refusal: '',
    })
  })

  it('goes by the names beside the numbers, whatever their order, and by the years over them', () => {
    const text = '序号\t指标\t单位\t2025年\t2024年\t同比\n1\t培训场次\t场\t8\t7\t14%\n2\t审结（件）\t件\t166\t146\t13%\n3\t审结率\t%\t89\t88\t1%\n4\t没有的\t件\t1\t2\t3%'
    const block = layCells(readCells(text)!, rows, { figureId: 'carried', column: 'value' }, 2025)
    expect(block.entries.map(({ figureId, column, typed }) => [figureId, column, typed])).toEqual([
      ['trainings', 'value', '8'],
      ['trainings', 'previousValue', '7'],
      ['closed', 'value', '166'],
      ['closed', 'previousValue', '146'],
    ])
    expect(block.skipped).toEqual(['表头', '名称列', '其他文字列', '自动计算的指标'])
    expect([block.unknown, block.left]).toEqual([['没有的'], 0])
  })

  it('passes over a column of words that are no indicators, and a head row', () => {
    const block = layCells(readCells('科室\t数量\n甲股\t14\n乙股\t172')!, rows, { figureId: 'carried', column: 'value' }, 2025)
    expect(block.entries.map(({ figureId, typed }) => [figureId, typed])).toEqual([
      ['carried', '14'],
      ['accepted', '172'],
    ])
    expect(block.skipped).toEqual(['表头', '名称列'])
  })

  it('takes one row with the name of an indicator before it', () => {
    const block = layCells(readCells('培训场次\t7\t8')!, rows, { figureId: 'carried', column: 'previousValue' }, 2025)
    expect(block.entries.map(({ figureId, column, typed }) => [figureId, column, typed])).toEqual([
      ['trainings', 'previousValue', '7'],
      ['trainings', 'value', '8'],
    ])
  })

  it.each([
    ['上年结转\t200\t14', '指标\t2025年目标值\t2025年完成值', '14'],
    ['上年结转\t200\t14', '指标\t2025年\t\n\t计划\t完成', '14'],
    ['上年结转\t14\t15', '指标\t2025年\t2025年完成数', '14'],
    ['上年结转\t7\t14\t3', '指标\t本年计划\t本年完成数\t2025年排名', '14'],
  ])('takes the year’s column as a ledger does: %s under %s', (line, head, value) => {
    const block = layCells(readCells(`${head}\n${line}`)!, rows, { figureId: 'carried', column: 'value' }, 2025)
    expect(block.entries.map(({ column, typed }) => [column, typed])).toEqual([['value', value]])
    expect(block.skipped.join('')).toMatch(/表头.*“.*2025年.*”列/)
    expect(block.left).toBe(0)
  })
  it('takes nothing under a plan alone', () => {
    const block = layCells(readCells('2025年计划\n200')!, rows, { figureId: 'carried', column: 'value' }, 2025)
    expect(block).toMatchObject({ entries: [], skipped: ['表头', '“2025年计划”列'] })
  })

  it('keeps a word among numbers for the clerk to see', () => {
    const block = layCells(readCells('14\n未统计\n166')!, rows, { figureId: 'carried', column: 'value' }, 2025)
    expect(block.entries.map(({ typed }) => typed)).toEqual(['14', '未统计', '166'])
  })

  it('fills last year and this year from two columns, leaves out empty cells and counts what found no place', () => {
    const block = layCells(readCells('146\t166\n\t6\n7\t8')!, rows, { figureId: 'closed', column: 'previousValue' }, 2025)
    expect(block.entries.map(({ figureId, column, typed }) => [figureId, column, typed])).toEqual([
      ['closed', 'previousValue', '146'],
      ['closed', 'value', '166'],
      ['trainings', 'value', '6'],
    ])
    expect(block.left).toBe(2)
  })
})

describe('the figures for the sheet', () => {
  it('finds by name first, then by value', () => {
    const source = createFigureSource({
      getState: () => ({ report: reportWith({ closed: ['', '166'] }) }),
      subscribe: () => () => undefined,
    })
    expect(source.search('审结').map((choice) => choice.name)).toEqual(['审结', '审结率'])
    expect(source.search('166')).toEqual([{ figureId: 'closed', name: '审结', text: '166件' }])
    expect(source.search('')).toHaveLength(5)
    expect(
      source.textOf({
        type: 'figureRef',
        figureId: 'trainings',
        show: 'value',
        unit: true,
        decimals: null,
        round: null,
      }),
    ).toMatchObject({
      text: '【未填：培训场次】',
      unresolved: 'empty',
    })
  })

  it('tells the sheet only when a number changed', () => {
    let report = reportWith({})
    const listeners = new Set<() => void>()
    const source = createFigureSource({
      getState: () => ({ report }),
      subscribe: (listener) => (listeners.add(listener), () => listeners.delete(listener)),
    })
    let calls = 0
    const stop = source.subscribe(() => calls++)
    const set = (next: Report) => {
      report = next
      listeners.forEach((listener) => listener())
    }
    set({ ...report, state: 'underReview' })
    expect(calls).toBe(0)
    set(setFigureValues(report, [{ figureId: 'closed', column: 'value', typed: '1' }]))
    expect(calls).toBe(1)
    stop()
    set(setFigureValues(report, [{ figureId: 'closed', column: 'value', typed: '2' }]))
    expect(calls).toBe(1)
  })
})
