import { expect, test } from 'vitest'
import { h1, p } from '@/lib/report/testing/build-report'
import { findingsOf } from '../testing/findings-of'
import { soundReport, soundReportWithout } from '../testing/sound-report'
import { leadershipDutyPartMissing as rule } from './leadership-duty-part-missing'

const without = soundReportWithout('leadershipDuty')
const withPassage = (section: 'achievements' | 'plan', text: string) => ({
  ...without,
  sections: {
    ...without.sections,
    [section]: soundReport({ sections: { [section]: [h1('某部分'), p(text)] } }).sections[section],
  },
})

test('a part with a heading is there, whatever its words', () => {
  expect(findingsOf(rule, soundReport({ sections: { leadershipDuty: [h1('局主要负责同志履职情况'), p('主持会议4次。')] } }))).toEqual([])
})

test('neither heading nor content is an error', () => {
  expect(findingsOf(rule, without)).toMatchObject([{ severity: 'error', messageId: 'missing', at: { missingPart: 'leadershipDuty' } }])
})

test('a passage on 第一责任人 elsewhere is advice that names it', () => {
  const [finding] = findingsOf(rule, withPassage('achievements', '一是强化领导。二是落实第一责任人职责。主要负责人亲自部署重要工作。'))
  expect(finding).toMatchObject({ severity: 'info', messageId: 'elsewhere', data: { passage: '二是落实第一责任人职责', passageBlockId: 'achievements-2' } })
  expect(finding!.message.what).toContain('“举措成效”部分')
})

test.each(['明确各单位主要负责人为推行“三项制度”的第一责任人，逐级抓落实。', '企业主要负责人是安全生产第一责任人。'])(
  'another 第一责任人 such as “%s” is not the one meant',
  (text) => {
    expect(findingsOf(rule, withPassage('achievements', text))).toMatchObject([{ severity: 'error', messageId: 'missing' }])
  },
)

test.each(['局主要负责人认真履行法治建设职责。', '县长切实履行推进法治建设第一责任人职责。', '压实第一责任人责任。'])('“%s” is a passage', (text) => {
  expect(findingsOf(rule, withPassage('achievements', text))).toMatchObject([{ severity: 'info', messageId: 'elsewhere' }])
})

test('what is only planned does not stand for what was done', () => {
  expect(findingsOf(rule, withPassage('plan', '压实法治建设第一责任人职责。'))).toMatchObject([{ severity: 'error' }])
})
