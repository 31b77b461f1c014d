import { expect, test } from 'vitest'
import { findingsOf } from '../testing/findings-of'
import { proseReport } from '../testing/prose-report'
import { fullRateContradictsCounts as rule } from './full-rate-contradicts-counts'

const seen = (text: string) => findingsOf(rule, proseReport(text)).map(({ severity, message }) => [severity, message.what])

test.each([
  ['error', '开庭70件，负责人出庭应诉69件，出庭应诉率100%。', '69÷70=98.6%，与100%矛盾。'],
  ['warning', '办理行政应诉案件90件，负责人出庭应诉案件37件，出庭应诉率100%。', '37÷90=41.1%，与100%不合。'],
])('%s: %s', (severity, text, words) => {
  expect(seen(text)).toEqual([[severity, expect.stringContaining(words)]])
})

test.each([
  '开庭70件，负责人出庭应诉70件，出庭应诉率100%。',
  '应考3500人，实际参考3486人，参考率99.6%。',
])('silent: %s', (text) => {
  expect(seen(text)).toEqual([])
})
