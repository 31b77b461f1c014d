import { expect, test } from 'vitest'
import { p } from '@/lib/report/testing/build-report'
import { applyFix } from '../apply-fix'
import { findingsOf } from '../testing/findings-of'
import { soundReport } from '../testing/sound-report'
import { yearsDisagree as rule } from './years-disagree'

const led = (...lines: string[]) => soundReport({ sections: { lead: lines.map((line) => p(line)) } })

test.each([
  '2025年，云岭县司法局扎实工作。现将有关情况报告如下：',
  '2025年度，全局认真履职。',
  '近年来，我局坚持依法行政，获评2024年度先进单位。现将2025年度情况报告如下：',
  '2021年以来，我局持续推进法治建设。现将2025年情况报告如下：',
  '2024年12月，省委印发实施意见。2025年，我局认真落实。',
  '根据要求，现将法治政府建设情况报告如下：',
  '现就落实《法治政府建设实施纲要（2021—2026年）》2025年的情况报告如下：',
  '现将落实《法治政府建设实施纲要（2021—2026年）》的情况报告如下：',
])('the lead “%s” agrees with the title', (line) => {
  expect(findingsOf(rule, led(line))).toEqual([])
})

test.each(['2024年，云岭县司法局扎实工作。', '2024年云岭县司法局扎实工作。', '我局认真履职。现将2024年度法治政府建设情况报告如下：'])(
  'the lead “%s” is of another year, and the fix changes it',
  (line) => {
    const report = led(line)
    const [finding, ...others] = findingsOf(rule, report)
    expect(others).toEqual([])
    expect(finding).toMatchObject({ severity: 'error', messageId: 'lead', quote: '2024年', data: { found: 2024, expected: 2025 } })
    expect(findingsOf(rule, applyFix(report, finding!))).toEqual([])
  },
)

test('a title of another year than the report is an error in a draft', () => {
  const report = soundReport({ fields: { titleLines: ['云岭县司法局', '关于2024年度法治政府建设情况的报告'] } })
  const [finding] = findingsOf(rule, report)
  expect(finding).toMatchObject({ messageId: 'title', data: { found: 2024, expected: 2025 } })
  expect(applyFix(report, finding!).fields.titleLines).toEqual(['云岭县司法局', '关于2025年度法治政府建设情况的报告'])
})

test('in a file the title says which year is reported', () => {
  const report = soundReport({ fields: { titleLines: ['云岭县司法局2024年度法治政府建设情况的报告'], year: 2024 } })
  expect(findingsOf(rule, report, { origin: 'file' })).toMatchObject([{ messageId: 'lead', data: { found: 2025, expected: 2024 } }])
})

test('a file whose title names no year is not compared', () => {
  const report = soundReport({ fields: { titleLines: ['云岭县司法局法治政府建设情况的报告'], year: 2020, issueDate: '2026-02-03' } })
  expect(findingsOf(rule, report, { origin: 'file' })).toEqual([])
})

test('成文日期 two years later is an error, the year after is right, an earlier one is left to T03', () => {
  const dated = (issueDate: string) => findingsOf(rule, soundReport({ fields: { issueDate } }))
  expect(dated('2027-02-03')).toMatchObject([{ messageId: 'issueDate', at: { field: 'issueDate' }, quote: '2027年2月3日' }])
  expect(dated('2026-02-03')).toEqual([])
  expect(dated('2025-11-30')).toEqual([])
})
