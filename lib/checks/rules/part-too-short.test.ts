import { expect, test } from 'vitest'
import { fig, h1, h2, p, runIn, table } from '@/lib/report/testing/build-report'
import { findingsOf } from '../testing/findings-of'
import { soundReport } from '../testing/sound-report'
import { templateWith } from '../testing/template-with'
import { partTooShort as rule } from './part-too-short'

const thirty = '基层执法力量仍有不足，主要是编制紧张；普法针对性有待加强，原因是对需求摸底不够。'

test('a sound report is silent', () => {
  expect(findingsOf(rule, soundReport())).toEqual([])
})

test('a heading with nothing below is empty', () => {
  expect(findingsOf(rule, soundReport({ sections: { plan: [h1('2026年工作思路'), p()] } }))).toMatchObject([
    { severity: 'warning', messageId: 'empty', quote: '四、2026年工作思路' },
  ])
})

test('fewer than thirty characters are too short', () => {
  expect(findingsOf(rule, soundReport({ sections: { shortcomings: [h1('存在的不足'), p('力量不足。')] } }))).toMatchObject([
    { messageId: 'short', data: { count: 5, least: 30 } },
  ])
})

test.each([
  [[h1('存在的不足'), runIn('基层执法力量仍有不足，编制紧张人员流动快。'), runIn('普法的针对性和实效性有待加强。')]],
  [[h1('存在的不足'), h2('基层执法力量仍有不足，编制紧张人员流动快'), h2('普法的针对性和实效性有待加强')]],
  [[h1('存在的不足'), table(['问题', thirty])]],
])('heads and tables hold content too', (shortcomings) => {
  expect(findingsOf(rule, soundReport({ sections: { shortcomings } }))).toEqual([])
})

test('references without a value do not count as written', () => {
  const report = soundReport({ sections: { plan: [h1('工作思路'), p(...Array.from({ length: 9 }, () => fig('deleted')))] } })
  expect(findingsOf(rule, report)).toMatchObject([{ messageId: 'empty' }])
})

test.each(['无。', '无', '暂无其他需要报告的情况。', '没有。'])('其他事项 may be “%s”', (text) => {
  expect(findingsOf(rule, soundReport({ sections: { otherMatters: [h1('其他需要报告的情况'), p(text)] } }))).toEqual([])
})

test('an empty 其他事项 is left to S05 in a draft, but not in a file', () => {
  const report = soundReport({ sections: { otherMatters: [h1('其他需要报告的情况')] } })
  expect(findingsOf(rule, report)).toEqual([])
  expect(findingsOf(rule, report, { origin: 'file' })).toMatchObject([{ messageId: 'emptyOther' }])
})

test('what counts as filled is what the template says, its untouched outline left out', () => {
  const outline = [{ heading: '加强{region}法治宣传，全面提升领导干部和群众的法治素养', guidance: '' }]
  const template = templateWith('plan', { filled: { minCharacters: 20, orExactly: ['待定。'] }, outline })
  const check = (...blocks: ReturnType<typeof p>[]) => findingsOf(rule, soundReport({ sections: { plan: [h1('工作思路'), ...blocks] } }), { template })
  expect(check(runIn('加强云岭县法治宣传，全面提升领导干部和群众的法治素养。'))).toMatchObject([{ messageId: 'empty' }])
  expect(check(p('待定。'))).toEqual([])
  expect(check(p('将配齐司法所工作人员并组织培训八场次以上。'))).toEqual([])
})
