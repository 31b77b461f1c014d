import { expect, test } from 'vitest'
import { h1, h2, p, runIn } from '@/lib/report/testing/build-report'
import { applyFix } from '../apply-fix'
import { findingsOf } from '../testing/findings-of'
import { soundReport, soundReportWithout } from '../testing/sound-report'
import { achievementsPartMissing as rule } from './achievements-part-missing'

const body = p('全年办理行政复议案件35件，调解和解12件，案结事了。')

test.each([
  '2025年推进法治政府建设的主要举措和成效', '主要措施和成效', '主要工作举措及成效', '主要做法', '工作开展情况', '工作推进情况', '基本情况', '2025年法治政府建设情况',
])('the common heading “%s” is accepted', (heading) => {
  expect(findingsOf(rule, soundReport({ sections: { achievements: [h1(heading), body] } }))).toEqual([])
})

test('a report without the part and without its content is in error', () => {
  const [finding, ...others] = findingsOf(rule, soundReportWithout('achievements'))
  expect(others).toEqual([])
  expect(finding).toMatchObject({ severity: 'error', messageId: 'missing', at: { missingPart: 'achievements' }, quote: '' })
})

test('content that stands in a long lead is advice that names the passage', () => {
  const report = soundReportWithout('achievements')
  report.sections.lead = soundReport({ sections: { lead: [p('导语。'), ...Array.from({ length: 20 }, () => p('全年开展执法培训，规范文书制作，评查案卷，通报典型问题，督促整改到位，群众满意度提升。'))] } }).sections.lead
  expect(findingsOf(rule, report)).toMatchObject([{ severity: 'info', messageId: 'elsewhere', data: { passageBlockId: 'lead-2' } }])
})

test('thematic level-1 heads are advice, and the fix gathers them under the standard heading', () => {
  const report = soundReport({
    sections: { achievements: [h1('坚持党的领导'), runIn('学法常态化。', '全年学法。'), h1('规范执法'), h2('案卷评查'), body] },
  })
  const [finding] = findingsOf(rule, report)
  expect(finding).toMatchObject({ severity: 'info', messageId: 'thematic', quote: '一、坚持党的领导', data: { count: 2 } })
  const fixed = applyFix(report, finding!)
  expect(findingsOf(rule, fixed)).toEqual([])
  const levels = fixed.sections.achievements.content.map((block) => (block.type === 'table' ? 0 : (block.level ?? 0)))
  expect(levels).toEqual([1, 2, 3, 2, 3, 0])
})

test('one common heading among thematic ones is enough', () => {
  expect(findingsOf(rule, soundReport({ sections: { achievements: [h1('主要做法'), body, h1('特色亮点'), body] } }))).toEqual([])
})

test('text without any level-1 head is advice', () => {
  expect(findingsOf(rule, soundReport({ sections: { achievements: [body] } }))).toMatchObject([
    { severity: 'info', messageId: 'headless', quote: '全年办理行政复议案件35件，调解和解12件，案结事了' },
  ])
})
