import { expect, test } from 'vitest'
import { applyFix } from '../apply-fix'
import { findingsOf } from '../testing/findings-of'
import { proseReport } from '../testing/prose-report'
import { growthDoesNotFollow as rule } from './growth-does-not-follow'

const seen = (text: string) => findingsOf(rule, proseReport(text)).map(({ severity, message }) => [severity, message.what])

test.each([
  ['warning', '检查由上年的3200次下降到1800次，下降44.75%。', '重算得（1800－3200）÷3200=-43.75%，文中写44.75%。'],
  ['warning', '案件由100件增加到141件，增长近40%。', '重算得（141－100）÷100=41.0%，与文中的概数40%方向不合。'],
  ['warning', '受理204件，较上年181件增长12.70%。', '疑似截断而没有四舍五入。'],
])('%s: %s', (severity, text, words) => {
  expect(seen(text)).toEqual([[severity, expect.stringContaining(words)]])
})

test.each([
  '检查由上年的3200次下降到1800次，下降43.75%。',
  '法律援助案件由2020年的420件增长到2024年的868件，年均增长19.9%。',
])('silent: %s', (text) => {
  expect(seen(text)).toEqual([])
})

test('the computed value is the fix', () => {
  const report = proseReport('满意度98.56%，较上年的97.20%提高2.36个百分点。')
  const [finding] = findingsOf(rule, report)
  const fixed = applyFix(report, finding!)
  expect(fixed.sections.achievements.content.at(-1)).toMatchObject({ content: [{ text: '满意度98.56%，较上年的97.20%提高1.36个百分点。' }] })
  expect(findingsOf(rule, fixed)).toEqual([])
})
