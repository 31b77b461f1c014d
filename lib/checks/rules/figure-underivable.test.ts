import { expect, test } from 'vitest'
import { fig } from '@/lib/report/testing/build-report'
import { figuredReport } from '../testing/figured-report'
import { findingsOf } from '../testing/findings-of'
import { figureUnderivable as rule } from './figure-underivable'

test('a derived figure with all its inputs is silent', () => {
  expect(findingsOf(rule, figuredReport({ accepted: '40', closed: '35' }, fig('closing-rate')))).toEqual([])
})

test('a missing input is named', () => {
  const [finding] = findingsOf(rule, figuredReport({ closed: '35' }, '审结率', fig('closing-rate'), '。'))
  expect(finding).toMatchObject({ severity: 'warning', quote: '【算不出：审结率】', data: { figureId: 'closing-rate' } })
  expect(finding!.message.how).toContain('行政复议受理')
})

test('a zero denominator is named', () => {
  const [finding] = findingsOf(rule, figuredReport({ accepted: '0', closed: '0' }, fig('closing-rate')))
  expect(finding!.message.how).toContain('为零')
})

test('an empty typed figure is left to F01', () => {
  expect(findingsOf(rule, figuredReport({}, fig('closed')))).toEqual([])
})
