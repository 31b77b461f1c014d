import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { changeFigures } from '@/lib/figures/change-figures'
import { emptyFigure, type Figure } from '@/lib/report/figure'
import type { Report } from '@/lib/report/report'
import { arbitraryReport } from '@/lib/report/testing/arbitrary-report'
import { buildReport, fig, h1, p, table, type BuiltBlock } from '@/lib/report/testing/build-report'
import type { Indicator } from '@/lib/template/indicator'
import { numberChanges } from './number-changes'

const indicator = (id: string, given: Partial<Indicator> = {}): Indicator => ({ id, name: id, unit: '件', kind: 'count', area: '行政复议', ...given })
const figure = (id: string, value = ''): Figure => ({ ...emptyFigure(id), value })
const INDICATORS = [
  indicator('filed'),
  indicator('closed'),
  indicator('other'),
  indicator('rate', { unit: '%', derivation: { operation: 'rate', inputs: ['closed'], denominator: ['filed'], decimals: 1 } }),
]
const reportOf = (...achievements: BuiltBlock[]) =>
  buildReport({
    indicators: INDICATORS,
    figures: [figure('filed', '200'), figure('closed', '180'), figure('other', '7'), figure('rate')],
    sections: { achievements },
  })
const summary = ({ sentences }: ReturnType<typeof numberChanges>) =>
  sentences.map(({ before, after, numbers }) => ({
    kind: !before ? '新增' : after ? '改动' : '删去',
    numbers: numbers.map((number) => `${number.before}→${number.after}`),
  }))
const between = (before: BuiltBlock[], after: BuiltBlock[]) => summary(numberChanges(reportOf(...before), reportOf(...after)))

describe('a list of changed numbers', () => {
  it('is empty between a report and itself', () => {
    fc.assert(
      fc.property(arbitraryReport(), (report) => {
        expect(numberChanges(report, structuredClone(report))).toEqual({ figures: [], sentences: [] })
      }),
      { numRuns: 60 },
    )
  })

  it('names a changed figure and those derived from it, with their sentences, and nothing else', () => {
    const before = reportOf(p('新收', fig('filed'), '，审结', fig('closed'), '，审结率', fig('rate'), '。'), p('其他', fig('other'), '，另有12件。'))
    const changes = numberChanges(before, changeFigures(before, [{ figureId: 'closed', value: '190' }]))
    expect(changes.figures).toMatchObject([
      { figureId: 'closed', kind: 'changed', derived: false, values: [{ before: '180件', after: '190件' }], sentences: [{ text: '新收200件，审结190件，审结率95.0%。' }] },
      { figureId: 'rate', derived: true, values: [{ before: '90.0%', after: '95.0%' }] },
    ])
    expect(changes.sentences).toMatchObject([
      { numbers: [{ before: '180件', after: '190件', figureId: 'closed' }, { before: '90.0%', after: '95.0%', figureId: 'rate' }] },
    ])
  })

  it('of any one changed figure holds exactly it and what follows from it', () => {
    const before = reportOf(p('新收', fig('filed'), '，审结', fig('closed'), '，占', fig('rate'), '，其他', fig('other'), '。'))
    const followers: Record<string, string[]> = { filed: ['filed', 'rate'], closed: ['closed', 'rate'], other: ['other'] }
    fc.assert(
      fc.property(fc.constantFrom('filed', 'closed', 'other'), fc.integer({ min: 201, max: 9999 }), (figureId, value) => {
        const { figures, sentences } = numberChanges(before, changeFigures(before, [{ figureId, value: String(value) }]))
        expect(figures.map((entry) => entry.figureId)).toEqual(followers[figureId])
        expect(sentences.flatMap(({ numbers }) => numbers.map((number) => number.figureId))).toEqual(followers[figureId])
      }),
    )
  })

  it('tells figures that were added and removed, and passes over empty ones', () => {
    const before = reportOf(p('其他', fig('other'), '。'))
    const after: Report = { ...before, figures: before.figures.filter(({ figureId }) => figureId !== 'other').concat(figure('fresh', '3'), figure('blank')), indicators: [...INDICATORS, indicator('fresh'), indicator('blank')] }
    expect(numberChanges(before, after).figures).toMatchObject([
      { figureId: 'fresh', kind: 'added', values: [{ before: '未填', after: '3件' }] },
      { figureId: 'other', kind: 'removed', values: [{ before: '7件', after: '未填' }], sentences: [{ text: '其他7件。' }] },
    ])
  })

  it('leaves out changes that are still held back from the text', () => {
    const before: Report = { ...reportOf(p('新收', fig('filed'), '。')), state: 'underReview' }
    expect(numberChanges(before, changeFigures(before, [{ figureId: 'filed', value: '210' }]))).toEqual({ figures: [], sentences: [] })
  })
})

describe('a number typed by hand', () => {
  it('is told old and new, each by the words before it', () => {
    expect(between([p('培训8场次，受教育300人次。')], [p('全年受教育320人次，培训9场次。')])).toEqual([
      { kind: '改动', numbers: ['300人次→320人次', '8场次→9场次'] },
    ])
  })

  it('that only moved within its sentence, its part or between sentences is no change', () => {
    expect(between([p('甲5件，乙7件。')], [p('乙7件，甲5件。')])).toEqual([])
    expect(between([p('培训8场次。'), p('检查30次。')], [p('检查30次。'), p('培训8场次。')])).toEqual([])
    expect(between([p('开展培训8场次，开展检查30次。')], [p('开展培训8场次。开展检查30次。')])).toEqual([])
  })

  it('that became a reference of the same value is no change', () => {
    expect(between([p('新收200件。')], [p('新收', fig('filed'), '。')])).toEqual([])
  })

  it('that came or went in a sentence has one side only', () => {
    expect(between([p('矛盾纠纷明显减少，全年平稳。')], [p('矛盾纠纷减少12%，全年平稳。')])).toEqual([{ kind: '改动', numbers: ['→减少12%'] }])
  })

  it('of the same size that goes the other way is a change, typed or referred to', () => {
    expect(between([p('同比增长5%。')], [p('同比下降5%。')])).toEqual([{ kind: '改动', numbers: ['增长5%→下降5%'] }])
    const [before, after] = ['220', '180'].map((value) => {
      const report = reportOf(p('新收同比', fig('filed', { show: 'change' }), '。'))
      return changeFigures(report, [{ figureId: 'filed', value, previousValue: '200' }])
    })
    expect(summary(numberChanges(before!, after!))).toEqual([{ kind: '改动', numbers: ['增长10.0%→下降10.0%'] }])
  })

  it('in the row of a table is told like any other', () => {
    expect(between([table(['指标', '数'], ['公证', '31件'])], [table(['指标', '数'], ['公证', '32件'])])).toEqual([
      { kind: '改动', numbers: ['31件→32件'] },
    ])
  })

  it('is the same in other digits, and other with another approximation', () => {
    expect(between([p('培训８场次。')], [p('培训8场次。')])).toEqual([])
    expect(between([p('近300人次参加。')], [p('300余人次参加。')])).toEqual([{ kind: '改动', numbers: ['近300人次→300余人次'] }])
  })

  it('is no year, date or number of a document', () => {
    expect(between([p('2024年3月印发云政发〔2024〕3号。')], [p('2025年4月印发云政发〔2025〕4号。')])).toEqual([])
  })
})

describe('sentences', () => {
  it('with numbers that were added or removed are listed as such, those without numbers not', () => {
    expect(between([h1('成效'), p('培训8场次。')], [h1('主要成效'), p('培训8场次。新建公共法律服务站3个。不断创新。')])).toEqual([
      { kind: '新增', numbers: ['→3个'] },
    ])
    expect(between([p('培训8场次。新建公共法律服务站3个。')], [p('培训8场次。')])).toEqual([{ kind: '删去', numbers: ['3个→'] }])
  })

  it('are found again in another block although their words changed a little', () => {
    expect(
      between(
        [p('组织法治培训8场次，覆盖全县执法人员。'), p('无。')],
        [p('无。'), p('全县动员，稳步推进。'), p('组织法治专题培训9场次，覆盖全县执法人员。')],
      ),
    ).toEqual([{ kind: '改动', numbers: ['8场次→9场次'] }])
  })

  it('of two long and wholly different reports are all listed', () => {
    const blocks = (word: string) => Array.from({ length: 400 }, (_, at) => p(`${word}${String.fromCharCode(0x4e00 + at * 7)}共${at + 2}件，${word.repeat(20)}。`))
    const { sentences } = numberChanges(reportOf(...blocks('审理')), reportOf(...blocks('巡查')))
    expect(sentences.length).toBeGreaterThanOrEqual(400)
  })
})
