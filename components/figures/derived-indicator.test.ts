import { describe, expect, it } from 'vitest'
import { figure, indicator, reportOf } from '@/lib/figures/testing/figured-report'
import { derivedIndicator, derivedSchema, previewFormula, type DerivedFields } from './derived-indicator'

const report = reportOf(
  [
    indicator('lost', { name: '败诉' }),
    indicator('closed', { name: '审结' }),
    indicator('money', { name: '金额', unit: '万元', kind: 'amount' }),
    indicator('own-rate', {
      name: '败诉率',
      unit: '%',
      kind: 'rate',
      derivation: { operation: 'rate', inputs: ['lost'], denominator: ['closed'], decimals: 2 },
    }),
    indicator('own-more', {
      name: '再比',
      derivation: { operation: 'ratio', inputs: ['own-rate'], denominator: ['closed'], decimals: 2 },
    }),
  ],
  [figure('lost', '61'), figure('closed', '177', '150'), figure('money', '5.90'), figure('own-rate', ''), figure('own-more', '')],
)
const fields: DerivedFields = {
  name: '新指标',
  area: '行政应诉',
  operation: 'rate',
  inputs: ['lost'],
  denominator: ['closed'],
  years: 1,
  decimals: 2,
}
const messages = (given: Partial<DerivedFields>, edited: string | null = null) => {
  const one = report.indicators.find(({ id }) => id === edited) ?? null
  const parsed = derivedSchema(report.indicators, one).safeParse({ ...fields, ...given })
  return parsed.success ? [] : parsed.error.issues.map(({ path, message }) => `${String(path[0])}：${message}`)
}

describe('a computed indicator of the unit’s own', () => {
  it('takes unit and kind from what is done with its inputs', () => {
    expect(derivedIndicator(fields, report.indicators)).toMatchObject({ unit: '%', kind: 'rate' })
    expect(derivedIndicator({ ...fields, operation: 'sum', inputs: ['money', 'money'] }, report.indicators)).toEqual({
      name: '新指标',
      area: '行政应诉',
      unit: '万元',
      kind: 'amount',
      derivation: { operation: 'sum', inputs: ['money', 'money'], decimals: 2 },
    })
    expect(derivedIndicator({ ...fields, operation: 'averageGrowth', years: 3 }, report.indicators).derivation).toEqual({
      operation: 'averageGrowth',
      inputs: ['lost'],
      years: 3,
      decimals: 2,
    })
  })

  it('shows its formula with the numbers before it is added', () => {
    expect(previewFormula(report, fields)).toEqual({ names: '败诉÷审结', numbers: '61÷177=34.46%' })
    expect(previewFormula(report, { ...fields, denominator: [] })).toBeNull()
  })

  it.each<[Partial<DerivedFields>, string]>([
    [{ name: '败诉率' }, 'name：表中已有同名指标，请换一个名称。'],
    [{ denominator: [] }, 'denominator：请选择分母。'],
    [{ operation: 'sum', inputs: ['lost'] }, 'inputs：请至少选择 2 个指标。'],
    [{ operation: 'sum', inputs: ['lost', 'money'] }, 'inputs：单位不同（件、万元），不能相加减，请改选。'],
    [{ area: ' ' }, 'area：请填写工作领域，如“行政复议”。'],
  ])('is refused: %j', (given, message) => expect(messages(given)).toEqual([message]))

  it('is refused when it would be computed from itself', () => {
    expect(messages({ name: '败诉率', denominator: ['own-more'] }, 'own-rate')).toEqual([
      'denominator：“再比”是用“败诉率”算出来的，会互相引用，请改选。',
    ])
    expect(messages({ name: '败诉率', inputs: ['own-rate'] }, 'own-rate')).toEqual([
      'inputs：“败诉率”是它自己，会互相引用，请改选。',
    ])
    expect(messages({ name: '败诉率' }, 'own-rate')).toEqual([])
  })
})
