import { describe, expect, it } from 'vitest'
import type { Report } from '@/lib/report/report'
import { lastYearValues, takeLastYearValues } from './last-year-values'
import { figure, indicator, reportOf } from './testing/figured-report'

const rate = indicator('rate', {
  unit: '%',
  kind: 'rate',
  derivation: { operation: 'rate', inputs: ['closed'], denominator: ['received'], decimals: 1 },
})
const last = reportOf(
  [
    indicator('received'),
    indicator('closed'),
    indicator('own-1', { name: '法治讲座' }),
    indicator('audience', { unit: '万人次', kind: 'amount' }),
    indicator('money', { unit: '亿元', kind: 'amount' }),
    indicator('empty'),
    rate,
  ],
  [
    figure('received', '1,04'),
    figure('closed', '95'),
    figure('own-1', '6'),
    figure('audience', '3', '', { approximation: '近' }),
    figure('money', '5.90'),
    figure('empty', ''),
    figure('rate', ''),
  ],
)
const current = reportOf(
  [
    indicator('received'),
    indicator('closed'),
    indicator('own-2', { name: '法治讲座' }),
    indicator('audience', { unit: '万人次', kind: 'amount' }),
    indicator('money', { unit: '万元', kind: 'amount' }),
    indicator('empty'),
    rate,
  ],
  [
    figure('received', '187'),
    figure('closed', '', '96'),
    figure('own-2', '', '6'),
    figure('audience', ''),
    figure('money', ''),
    figure('empty', ''),
    figure('rate', ''),
  ],
)

describe('the values of last year’s report', () => {
  it('come by id, then by name, in the same unit, and only where they are numbers', () => {
    const { values, otherUnits, missing } = lastYearValues(current, last)
    expect(values.map(({ figureId, now, then, state }) => [figureId, now, then, state])).toEqual([
      ['closed', '96', '95', 'differs'],
      ['own-2', '6', '6', 'same'],
      ['audience', '', '3', 'empty'],
    ])
    expect(values.find(({ figureId }) => figureId === 'audience')!.approximate).toBe('近3万人次')
    expect(otherUnits).toEqual(['money（上年为亿元）'])
    expect(missing).toEqual(['received', 'empty'])
  })

  it('are locked once taken, and not offered again until they differ', () => {
    const { values } = lastYearValues(current, last)
    const taken = takeLastYearValues(current, values)
    expect(taken.figures.find(({ figureId }) => figureId === 'closed')).toMatchObject({
      previousValue: '95',
      previousFrom: 'lastReport',
    })
    expect(lastYearValues(taken, last).values).toEqual([])
  })

  it('are what was printed, not what was typed after it was reported', () => {
    const held = { value: '95', previousValue: '', approximation: null }
    const corrected: Report = {
      ...last,
      figures: last.figures.map((row) => (row.figureId === 'closed' ? { ...row, value: '94', held } : row)),
    }
    const { values } = lastYearValues(current, corrected)
    expect(values.find(({ figureId }) => figureId === 'closed')!.then).toBe('95')
  })
})
