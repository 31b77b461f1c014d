import { describe, expect, it } from 'vitest'
import type { Report } from '@/lib/report/report'
import { lastYearValues, takeLastYearValues, unchangedSince } from './last-year-values'
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

  it('are not written over what was typed since they were read', () => {
    const { values } = lastYearValues(current, last)
    const typed: Report = {
      ...current,
      figures: current.figures.map((row) => (row.figureId === 'audience' ? { ...row, previousValue: '4' } : row)),
    }
    const taken = takeLastYearValues(typed, values)
    const row = (id: string) => taken.figures.find(({ figureId }) => figureId === id)
    expect(row('audience')).toMatchObject({ previousValue: '4', previousFrom: 'typed' })
    expect(row('closed')).toMatchObject({ previousValue: '95', previousFrom: 'lastReport' })
    expect(unchangedSince(typed, values).map(({ figureId }) => figureId)).toEqual(['closed', 'own-2'])
  })
})

describe('a name that several indicators bear', () => {
  const lecture = (id: string, given: Partial<ReturnType<typeof indicator>> = {}) =>
    indicator(id, { name: '法治讲座', ...given })
  const compare = (now: ReturnType<typeof indicator>[], then: ReturnType<typeof indicator>[]) => {
    const found = lastYearValues(
      reportOf(now, now.map(({ id }) => figure(id, ''))),
      reportOf(then, then.map(({ id }, index) => figure(id, String(index + 1)))),
    )
    return { ...found, values: found.values.map(({ figureId, then: value }) => [figureId, value]) }
  }

  it.each([
    ['last year’s', ['own-9'], ['own-1', 'own-2']],
    ['this year’s', ['own-8', 'own-9'], ['own-1']],
  ])('is told and left alone when it stands twice in %s report', (_, now, then) => {
    const found = compare(now.map((id) => lecture(id)), then.map((id) => lecture(id)))
    expect(found).toMatchObject({ values: [], missing: [] })
    expect(new Set(found.ambiguous)).toEqual(new Set(['法治讲座']))
  })

  it('is settled by id, by area and by unit', () => {
    expect(compare([lecture('own-1')], [lecture('own-2'), lecture('own-1')]).values).toEqual([['own-1', '2']])
    const areas = [lecture('own-1', { area: '普法' }), lecture('own-2', { area: '培训' })]
    expect(compare([lecture('own-9', { area: '培训' })], areas).values).toEqual([['own-9', '2']])
    const units = [lecture('own-1', { unit: '场' }), lecture('own-2', { unit: '人次' })]
    expect(compare([lecture('own-9', { unit: '人次' })], units).values).toEqual([['own-9', '2']])
  })

  it('does not give the number of one to its namesake', () => {
    const now = [lecture('own-8', { area: '普法' }), lecture('own-9', { area: '培训' })]
    expect(compare(now, [lecture('own-1', { area: '培训' })])).toMatchObject({
      values: [['own-9', '1']],
      missing: ['法治讲座'],
      ambiguous: [],
    })
  })
})
