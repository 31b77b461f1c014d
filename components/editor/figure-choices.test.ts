import { expect, it } from 'vitest'
import { evaluateFigures } from '@/lib/figures/evaluate-figures'
import { resolveFigure } from '@/lib/figures/resolve-figure'
import { figure, indicator, ref, reportOf } from '@/lib/figures/testing/figured-report'
import type { Figure } from '@/lib/report/figure'
import type { FigureRef } from '@/lib/report/inline'
import { createFigureSource } from '@/components/figures/figure-source'
import { figureChoices } from './figure-choices'

function offered(value: string, shown: Partial<FigureRef> = {}, row: Partial<Figure> = {}, kind: 'count' | 'rate' = 'count') {
  const report = reportOf([indicator('a', { kind, unit: kind === 'rate' ? '%' : '件' })], [figure('a', value, '2000', row)])
  const source = createFigureSource({ getState: () => ({ report }), subscribe: () => () => undefined })
  expect(source.textOf(ref('a', shown))).toEqual(resolveFigure(ref('a', shown), evaluateFigures(report)))
  return figureChoices(ref('a', shown), source, () => () => undefined)
    .map(({ label }) => label)
    .filter((label) => /写作|保留|准确数|小数/.test(label))
}

it.each<[string, string[], string[]]>([
  ['a count', offered('2947'), ['准确数', '写作“余”', '写作“多”', '写作“近”']],
  ['a round count', offered('2900'), []],
  ['an approximate count', offered('2947', {}, { approximation: '余' }), []],
  ['a rate', offered('31.3', {}, {}, 'rate'), ['小数位数按数据', '保留整数', '保留2位小数']],
  ['a change', offered('2947', { show: 'change' }), ['小数位数按数据', '保留整数', '保留2位小数']],
  ['a count that has decimals all the same', offered('2900', { decimals: 1 }), ['小数位数按数据', '保留1位小数']],
  ['nothing yet', offered(''), []],
])('of %s only what changes the text is offered', (_, labels, expected) => {
  expect(labels).toEqual(expected)
})
