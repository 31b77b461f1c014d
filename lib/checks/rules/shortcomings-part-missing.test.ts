import { expect, test } from 'vitest'
import { h1, p, runIn } from '@/lib/report/testing/build-report'
import { applyFix } from '../apply-fix'
import { findingsOf } from '../testing/findings-of'
import { soundReport, soundReportWithout } from '../testing/sound-report'
import { shortcomingsPartMissing as rule } from './shortcomings-part-missing'

const withPassage = (text: string) => {
  const report = soundReportWithout('shortcomings')
  report.sections.achievements.content.push({ type: 'paragraph', blockId: 'passage', audience: 'all', content: [{ type: 'text', text }] })
  return report
}

test.each(['存在的不足', '存在问题', '存在的短板弱项', '问题及原因'])('a part under the heading “%s” is there', (heading) => {
  expect(findingsOf(rule, soundReport({ sections: { shortcomings: [h1(heading), p('执法力量不足。')] } }))).toEqual([])
})

test('neither heading nor content is an error whose fix inserts the standard heading', () => {
  const report = soundReportWithout('shortcomings')
  const [finding] = findingsOf(rule, report)
  expect(finding).toMatchObject({ severity: 'error', messageId: 'missing', at: { missingPart: 'shortcomings' } })
  const section = applyFix(report, finding!).sections.shortcomings
  expect(section.present).toBe(true)
  expect(section.content).toMatchObject([{ type: 'heading', content: [{ text: '2025年推进法治政府建设存在的不足和原因' }] }, { type: 'paragraph' }])
})

test.each(['当前工作仍存在一些薄弱环节。', '执法规范化水平有待进一步提高。', '五是存在的不足。人手紧张。'])(
  'a passage like “%s” elsewhere makes it advice that quotes the passage',
  (text) => {
    expect(findingsOf(rule, withPassage(text))).toMatchObject([
      { severity: 'info', messageId: 'elsewhere', data: { where: '“举措成效”部分', passageBlockId: 'passage' } },
    ])
  },
)

test.each(['聚焦短板弱项，补齐制度空白。', '督促整改执法问题32个。', '化解突出矛盾。'])(
  'words of what was done such as “%s” admit no shortcoming',
  (text) => {
    expect(findingsOf(rule, withPassage(text))).toMatchObject([{ severity: 'error', messageId: 'missing' }])
  },
)

test('a run-in head that names shortcomings is found before a sentence', () => {
  const report = soundReport({ sections: { plan: [h1('下一步打算'), runIn('存在的不足。', '人手紧张。')] } })
  const { shortcomings: _, ...sections } = report.sections
  expect(findingsOf(rule, { ...report, sections: { ...sections, shortcomings: { present: false, content: [] } } })).toMatchObject([
    { severity: 'info', data: { passage: '存在的不足。' } },
  ])
})
