import { expect, test } from 'vitest'
import { fig, p } from '@/lib/report/testing/build-report'
import { emptyFigure } from '@/lib/report/figure'
import { applyFix } from '../apply-fix'
import { findingsOf } from '../testing/findings-of'
import { proseReport } from '../testing/prose-report'
import { soundReport } from '../testing/sound-report'
import { rateDoesNotFollow as rule } from './rate-does-not-follow'

const seen = (text: string) => findingsOf(rule, proseReport(text)).map(({ severity, message }) => [severity, message.what])

test.each([
  ['审结复议案件80件，其中纠错6件，纠错率8.5%。', '重算得6÷80=7.5%，文中写8.5%。'],
  ['审结复议案件177件，其中纠错61件，纠错率34.4%。', '重算得61÷177=34.5%，文中写34.4%，疑似截断而没有四舍五入。'],
  ['受理复议案件90件，审结80件，其中纠错近40件，纠错率75.5%。', '与文中的概数75.5%不合。'],
])('%s shows its computation', (text, words) => {
  expect(seen(text)).toEqual([['warning', expect.stringContaining(words)]])
})

test('a rate that follows from its numbers is silent', () => {
  expect(seen('审结复议案件80件，其中纠错6件，纠错率7.5%。')).toEqual([])
})

test('the computed rate is the fix', () => {
  const report = proseReport('审结复议案件80件，其中纠错6件，纠错率8.5%。')
  const [finding] = findingsOf(rule, report)
  const fixed = applyFix(report, finding!)
  expect(fixed.sections.achievements.content.at(-1)).toMatchObject({ content: [{ text: '审结复议案件80件，其中纠错6件，纠错率7.5%。' }] })
  expect(findingsOf(rule, fixed)).toEqual([])
})

test('where the number is a reference no fix is offered', () => {
  const report = soundReport({
    indicators: [{ id: 'a', name: '纠错率', unit: '%', kind: 'rate', area: '行政复议' }],
    figures: [{ ...emptyFigure('a'), value: '8.5' }],
    sections: { achievements: [p('审结复议案件80件，其中纠错6件，纠错率', fig('a'), '。')] },
  })
  expect(findingsOf(rule, report).map(({ code, fix }) => [code, fix])).toEqual([['N01', undefined]])
})
