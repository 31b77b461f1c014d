import { expect, test } from 'vitest'
import { findingsOf } from '../testing/findings-of'
import { proseReport } from '../testing/prose-report'
import { rateInfeasible as rule } from './rate-infeasible'

const seen = (text: string) => findingsOf(rule, proseReport(text)).map(({ severity, message }) => [severity, message.what])

test.each([
  ['info', '人民调解受理纠纷120件，调解成功率98.5%。', '118÷120=98.3%，119÷120=99.2%。'],
])('%s: %s', (severity, text, words) => {
  expect(seen(text)).toEqual([[severity, expect.stringContaining(words)]])
})

test.each([
  '人民调解受理纠纷120件，调解成功率98.3%。',
])('silent: %s', (text) => {
  expect(seen(text)).toEqual([])
})
