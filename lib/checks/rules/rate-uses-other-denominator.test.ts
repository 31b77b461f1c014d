import { expect, test } from 'vitest'
import { applyFix } from '../apply-fix'
import { findingsOf } from '../testing/findings-of'
import { proseReport } from '../testing/prose-report'
import { rateUsesOtherDenominator as rule } from './rate-uses-other-denominator'

const seen = (text: string) => findingsOf(rule, proseReport(text)).map(({ severity, message }) => [severity, message.what])

test.each([
  ['warning', '共收行政复议申请177件，审结166件，其中纠错61件，纠错率34.46%。', '34.46%=61÷177（收行政复议申请）；若按审结166件，应为36.75%。'],
])('%s: %s', (severity, text, words) => {
  expect(seen(text)).toEqual([[severity, expect.stringContaining(words)]])
})

test.each([
  '共收行政复议申请177件，审结166件，其中纠错61件，纠错率36.75%。',
  '收复议申请177件，审结166件，其中纠错61件，按收案数计算，纠错率34.46%。',
])('silent: %s', (text) => {
  expect(seen(text)).toEqual([])
})

test('the computed value is the fix', () => {
  const report = proseReport('共收行政复议申请177件，审结166件，其中纠错61件，纠错率34.46%。')
  const [finding] = findingsOf(rule, report)
  const fixed = applyFix(report, finding!)
  expect(fixed.sections.achievements.content.at(-1)).toMatchObject({ content: [{ text: '共收行政复议申请177件，审结166件，其中纠错61件，纠错率36.75%。' }] })
  expect(findingsOf(rule, fixed)).toEqual([])
})
