import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Block } from '@/lib/report/block'
import type { Indicator } from '@/lib/template/indicator'
import { figureUsage } from './figure-usage'
import { resolveReport } from './resolve-report'
import { figure, indicator, paragraph, ref, reportOf } from './testing/figured-report'

const rate = indicator('rate', {
  unit: '%',
  kind: 'rate',
  derivation: { operation: 'rate', inputs: ['a'], denominator: ['b'], decimals: 2 },
})
const achievements = (report: Parameters<typeof resolveReport>[0]) =>
  resolveReport(report).sections.find((section) => section.id === 'achievements')!.blocks

describe('a resolved report', () => {
  it('has text for every reference and a mark for every head', () => {
    const heading: Block = {
      type: 'heading',
      blockId: 'h',
      audience: 'all',
      level: 1,
      numbering: 'auto',
      mark: '',
      content: [{ type: 'text', text: '主要举措和成效' }],
    }
    const report = reportOf(
      [indicator('a'), indicator('b'), rate],
      [figure('a', '61'), figure('b', '177'), figure('rate', '')],
      [heading, paragraph('p', '纠错', ref('a'), '，纠错率', ref('rate'), '。')],
    )
    expect(achievements(report).map((block) => block.text)).toEqual(['一、主要举措和成效', '纠错61件，纠错率34.46%。'])
  })

  it('says in the text what is missing', () => {
    const report = reportOf(
      [indicator('a', { name: '受理件数' }), indicator('b'), { ...rate, name: '受理率' }, indicator('n', { name: '人数' })],
      [figure('a', ''), figure('b', '0'), figure('rate', ''), figure('n', '2OO')],
      [paragraph('p', ref('a'), ref('rate'), ref('n'), ref('gone'), ref('b', { show: 'previous' }))],
    )
    const [block] = achievements(report)
    expect(block!.text).toBe('【未填：受理件数】【算不出：受理率】【不是数字：人数】【已删除的数据】【未填：b（上年）】')
    const marks = block!.type === 'table' ? [] : block!.content.map((inline) => inline.unresolved)
    expect(marks).toEqual(['empty', 'underivable', 'notANumber', 'deleted', 'empty'])
  })

  it('joins the cells of a table by tab and its rows by newline', () => {
    const cell = (text: string) => ({ header: false, colspan: 1, rowspan: 1, content: [{ type: 'text' as const, text }] })
    const table: Block = {
      type: 'table',
      blockId: 't',
      audience: 'all',
      rows: [{ cells: [cell('指标'), { ...cell(''), content: [ref('a')] }] }, { cells: [cell('甲'), cell('乙')] }],
    }
    expect(achievements(reportOf([indicator('a')], [figure('a', '3')], [table]))[0]!.text).toBe('指标\t3件\n甲\t乙')
  })

  it('keeps the object of every block whose text did not change', () => {
    const before = reportOf(
      [indicator('a'), indicator('b')],
      [figure('a', '1'), figure('b', '2')],
      [paragraph('p1', '甲', ref('a')), paragraph('p2', '乙', ref('b')), paragraph('p3', '丙')],
    )
    const after = { ...before, figures: [figure('a', '9'), before.figures[1]!] }
    const [old, fresh] = [achievements(before), achievements(after)]
    expect(fresh.map((block) => block.text)).toEqual(['甲9件', '乙2件', '丙'])
    expect(fresh.map((block, index) => block === old[index])).toEqual([false, true, true])
  })

  it('is the same when resolved twice, and never shows a broken number', () => {
    const typed = fc.oneof(fc.string(), fc.integer().map(String), fc.double().map(String), fc.constantFrom('', '0', '-1', '1,000', '5.90'))
    const kinds = fc.constantFrom<Indicator['kind']>('count', 'amount', 'rate', 'score', 'rank')
    const operations = fc.constantFrom('sum', 'difference', 'share', 'rate', 'ratio', 'yearOnYear', 'averageGrowth' as const)
    fc.assert(
      fc.property(typed, typed, typed, kinds, operations, fc.constantFrom(null, '余' as const, '近' as const), (a, b, c, kind, operation, round) => {
        const report = reportOf(
          [
            indicator('a', { kind }),
            indicator('b', { kind }),
            indicator('d', { unit: '%', derivation: { operation, inputs: ['a', 'b'], denominator: ['b'], years: 3, decimals: 2 } }),
          ],
          [figure('a', a, b), figure('b', c, a), figure('d', '')],
          [
            paragraph('p', ...(['value', 'previous', 'change'] as const).flatMap((show) => ['a', 'b', 'd'].map((id) => ref(id, { show, round })))),
          ],
        )
        const text = achievements(report)[0]!.text
        expect(text).not.toMatch(/NaN|Infinity|undefined|null|\[object/)
        expect(achievements(structuredClone(report))[0]!.text).toBe(text)
      }),
    )
  })

  it('of 100,000 characters with 300 references resolves anew only what a figure changes', () => {
    const indicators = Array.from({ length: 300 }, (_, index) => indicator(`i${index}`))
    const blocks = Array.from({ length: 300 }, (_, index) => paragraph(`p${index}`, '字'.repeat(333), ref(`i${index}`)))
    const report = reportOf(indicators, indicators.map(({ id }) => figure(id, '12')), blocks)
    const before = achievements(report)
    const after = achievements({ ...report, figures: [figure('i0', '13'), ...report.figures.slice(1)] })
    expect(after[0]!.text).toMatch(/13件$/)
    expect(after.slice(1).every((block, index) => block === before[index + 1])).toBe(true)
  })
})

describe('the use of figures', () => {
  it('names block and count', () => {
    const report = reportOf([indicator('a')], [figure('a', '1')], [paragraph('p1', ref('a'), ref('a')), paragraph('p2', ref('a'))])
    expect(figureUsage(report).get('a')).toEqual([
      { sectionId: 'achievements', blockId: 'p1', count: 2 },
      { sectionId: 'achievements', blockId: 'p2', count: 1 },
    ])
  })

  it('counts attachments too, last', () => {
    const report = reportOf([indicator('a')], [figure('a', '1')], [paragraph('p1', ref('a'))])
    const attachments = [{ attachmentId: 'x', title: '统计表', content: [paragraph('x1', ref('a'), ref('a'))] }]
    expect(figureUsage({ ...report, attachments }).get('a')).toEqual([
      { sectionId: 'achievements', blockId: 'p1', count: 1 },
      { attachmentId: 'x', blockId: 'x1', count: 2 },
    ])
  })
})
