import { expect, test } from 'vitest'
import { fig } from '@/lib/report/testing/build-report'
import { figuredReport } from '../testing/figured-report'
import { findingsOf } from '../testing/findings-of'
import { figureImpossible as rule } from './figure-impossible'

test('sound values are silent', () => {
  const report = figuredReport({ accepted: '40', closed: '35' }, '受理', fig('accepted'), '，审结', fig('closed'), '，', fig('closing-rate'), '。')
  expect(findingsOf(rule, report)).toEqual([])
})

test.each(['-5', '5.5'])('a count of %s is an error where it is printed', (closed) => {
  expect(findingsOf(rule, figuredReport({ closed }, '审结', fig('closed'), '。'))).toMatchObject([
    { severity: 'error', at: { part: 'plan', blockId: 'plan-3', start: 2 }, quote: `${closed}件`, data: { figureId: 'closed' } },
  ])
})

test('a rate of more than everything is an error, computed though it is', () => {
  expect(findingsOf(rule, figuredReport({ accepted: '20', closed: '30' }, fig('closing-rate')))).toMatchObject([
    { quote: '150.00%', message: { how: expect.stringContaining('0 与 100') as string } },
  ])
})

test("last year's value counts where it is shown", () => {
  const report = (show: 'value' | 'previous') => figuredReport({ closed: '35', closedLastYear: '-3' }, fig('closed', { show }))
  expect(findingsOf(rule, report('value'))).toEqual([])
  expect(findingsOf(rule, report('previous'))).toHaveLength(1)
})

test('a value that the text does not print is left to the form', () => {
  expect(findingsOf(rule, figuredReport({ closed: '-5' }, '无数字。'))).toEqual([])
})
