import { describe, expect, it } from 'vitest'
import type { Figure } from '@/lib/report/figure'
import type { FigureRef } from '@/lib/report/inline'
import type { Indicator } from '@/lib/template/indicator'
import { evaluateFigures } from './evaluate-figures'
import { formatFigure } from './format-figure'
import { figure, indicator, ref, reportOf } from './testing/figured-report'

function format(
  values: [string, string],
  shown: Partial<FigureRef> = {},
  given: Partial<Indicator> = {},
  row: Partial<Figure> = {},
  before = '',
): string {
  const report = reportOf([indicator('a', given)], [figure('a', ...values, row)])
  const formatted = formatFigure(evaluateFigures(report).get('a')!, ref('a', shown), before)
  return formatted.ok ? formatted.text : formatted.reason.kind
}

const rate: Partial<Indicator> = { unit: '%', kind: 'rate' }

describe('a figure in the text', () => {
  it.each<[string, string]>([
    [format(['1234', '']), '1234件'],
    [format(['1,234', '']), '1234件'],
    [format(['1234', ''], { unit: false }), '1234'],
    [format(['31.33', ''], {}, rate), '31.33%'],
    [format(['31.335', ''], { decimals: 2 }, rate), '31.34%'],
    [format(['5', '4'], { show: 'previous' }), '4件'],
    [format(['5.90', ''], {}, { unit: '亿元', kind: 'amount' }), '5.90亿元'],
    [format(['', ''], {}), 'empty'],
  ])('shows %s', (text, expected) => {
    expect(text).toBe(expected)
  })

  it.each<[[string, string], Partial<Indicator>, string]>([
    [['204', '181'], {}, '增长12.7%'],
    [['181', '204'], {}, '下降11.3%'],
    [['181', '181'], {}, '与上年持平'],
    [['0', '0'], {}, '与上年持平'],
    [['100001', '100000'], {}, '与上年基本持平'],
    [['5', '0'], {}, 'zeroBase'],
    [['5', ''], {}, 'empty'],
    [['31.33', '33.33'], rate, '下降2.00个百分点'],
    [['99.2', '98'], rate, '提高1.2个百分点'],
    [['3', '5'], { kind: 'rank', unit: '位' }, '上升2位'],
    [['95.5', '94'], { kind: 'score', unit: '分' }, '提高1.5分'],
  ])('turns its word with the number: %j', (values, given, expected) => {
    expect(format(values, { show: 'change' }, given)).toBe(expected)
  })

  it.each<[Figure['approximation'], string]>([
    [null, '增长9.1%'],
    ['余', 'approximate'],
    ['约', 'approximate'],
    ['不少于', 'approximate'],
  ])('of this year’s number with %s is %s', (approximation, expected) => {
    expect(format(['1200', '1100'], { show: 'change' }, {}, { approximation })).toBe(expected)
  })

  it('does not name last year twice', () => {
    expect(format(['1', '1'], { show: 'change' }, {}, {}, '受理案件较上年')).toBe('持平')
  })

  it.each<[string, FigureRef['round'], string]>([
    ['2947', '余', '2900余件'],
    ['2947', '多', '2900多件'],
    ['2947', '近', '近3000件'],
    ['29842', '近', '近30000件'],
    ['47', '余', '40余件'],
    ['104', '余', '100余件'],
    ['2900', '余', '2900件'],
    ['2900', '近', '2900件'],
    ['9', '近', '9件'],
    ['40', '余', '40件'],
  ])('%s rounded with %s is %s', (value, round, expected) => {
    expect(format([value, ''], { round })).toBe(expected)
  })

  it('never rounds a rate or an approximation', () => {
    expect(format(['99.2', ''], { round: '近' }, rate)).toBe('99.2%')
    expect(format(['2947', ''], { round: '余' }, {}, { approximation: '近' })).toBe('近2947件')
  })

  it.each<[string, string, Figure['approximation'], string]>([
    ['800', '人次', '余', '800余人次'],
    ['380', '家', '多', '380多家'],
    ['3', '万人次', '近', '近3万人次'],
    ['5', '万人次', '余', '5万余人次'],
    ['300', '万元', '余', '300余万元'],
    ['100', '件', '以上', '100件以上'],
    ['60', '学时', '不少于', '不少于60学时'],
    ['5', '天', '以内', '5天以内'],
    ['2', '年', '约', '约2年'],
  ])('%s %s with %s is %s', (value, unit, approximation, expected) => {
    expect(format([value, ''], {}, { unit }, { approximation })).toBe(expected)
  })
})
