import { expect, test } from 'vitest'
import { h1, p, runIn } from '@/lib/report/testing/build-report'
import { findingsOf } from '../testing/findings-of'
import { soundReport, soundReportWithout } from '../testing/sound-report'
import { planPartMissing as rule } from './plan-part-missing'

const without = soundReportWithout('plan')

test.each(['2026年工作思路', '下一步打算', '主要安排'])('a part under the heading “%s” is there', (heading) => {
  expect(findingsOf(rule, soundReport({ sections: { plan: [h1(heading), p('继续努力。')] } }))).toEqual([])
})

test('neither heading nor content is an error', () => {
  expect(findingsOf(rule, without)).toMatchObject([{ severity: 'error', messageId: 'missing', at: { missingPart: 'plan' } }])
})

test.each([p('下一步，我局将继续加强执法监督。'), p('今年收官，明年开局，我们将抓好普法工作。'), p('2026年，我局将重点抓好普法工作。'), runIn('下一步工作打算。', '加强培训。')])(
  'a passage on next year elsewhere is advice',
  (block) => {
    const shortcomings = soundReport({ sections: { shortcomings: [h1('存在的不足'), block] } }).sections.shortcomings
    const report = { ...without, sections: { ...without.sections, shortcomings } }
    expect(findingsOf(rule, report)).toMatchObject([{ severity: 'info', messageId: 'elsewhere' }])
  },
)

test('the reporting year is no plan', () => {
  const achievements = soundReport({ sections: { achievements: [h1('主要举措和成效'), p('2025年，我局继续加强执法监督。')] } }).sections.achievements
  const report = { ...without, sections: { ...without.sections, achievements } }
  expect(findingsOf(rule, report)).toMatchObject([{ severity: 'error' }])
})
