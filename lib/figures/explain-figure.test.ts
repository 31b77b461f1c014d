import { describe, expect, it } from 'vitest'
import type { Derivation } from '@/lib/template/indicator'
import { evaluateFigures } from './evaluate-figures'
import { explainFigure } from './explain-figure'
import { figure, indicator, reportOf } from './testing/figured-report'

function explain(derivation: Derivation) {
  const report = reportOf(
    [
      indicator('a', { name: '纠错件数' }),
      indicator('b', { name: '审结件数' }),
      indicator('d', { name: '比率', unit: '%', kind: 'rate', derivation }),
    ],
    [figure('a', '61', '50'), figure('b', '177'), figure('d', '')],
  )
  return explainFigure(report, evaluateFigures(report).get('d')!)
}

describe('the formula of a derived figure', () => {
  it.each<[Derivation, string, string]>([
    [{ operation: 'rate', inputs: ['a'], denominator: ['b'], decimals: 2 }, '纠错件数÷审结件数', '61÷177=34.46%'],
    [{ operation: 'share', inputs: ['a', 'b'], decimals: 2 }, '纠错件数÷（纠错件数＋审结件数）', '61÷（61＋177）=25.63%'],
    [{ operation: 'sum', inputs: ['a', 'b'], decimals: 0 }, '纠错件数＋审结件数', '61＋177=238%'],
    [{ operation: 'yearOnYear', inputs: ['a'], decimals: 1 }, '（纠错件数－上年纠错件数）÷上年纠错件数', '（61－50）÷50=22.0%'],
  ])('of %j', (derivation, names, numbers) => {
    expect(explain(derivation)).toEqual({ names, numbers })
  })

  it('has no numbers while an input is missing', () => {
    expect(explain({ operation: 'rate', inputs: ['a'], denominator: ['gone'], decimals: 2 })?.numbers).toBeNull()
  })

  it('is null for a typed figure', () => {
    const report = reportOf([indicator('a')], [figure('a', '1')])
    expect(explainFigure(report, evaluateFigures(report).get('a')!)).toBeNull()
  })
})
