import { expect, test } from 'vitest'
import { changeFigures } from '@/lib/figures/change-figures'
import type { Report } from '@/lib/report/report'
import { fig } from '@/lib/report/testing/build-report'
import { figuredReport } from '../testing/figured-report'
import { findingsOf } from '../testing/findings-of'
import { directionWordTurns as rule } from './direction-word-turns'

const underReview = (...text: Parameters<typeof figuredReport> extends [unknown, ...infer Text] ? Text : never): Report => ({
  ...figuredReport({ accepted: '40', closed: '35', closedLastYear: '30' }, ...text),
  state: 'underReview',
})
const change = (report: Report, value: string) => changeFigures(report, [{ figureId: 'closed', value }])

test('without a change held back it is silent', () => {
  const report = underReview('审结', fig('closed'), '，同比上升，成效明显。')
  expect(findingsOf(rule, report)).toEqual([])
  expect(findingsOf(rule, change({ ...report, state: 'drafting' }, '20'))).toEqual([])
})

test('a change that leaves direction and praise true is silent', () => {
  expect(findingsOf(rule, change(underReview('审结', fig('closed'), '，同比上升，成效明显。'), '36'))).toEqual([])
})

test('a direction word that turns is a warning at its reference', () => {
  const report = change(underReview('审结同比', fig('closed', { show: 'change' }), '。'), '27')
  expect(findingsOf(rule, report)).toMatchObject([
    {
      code: 'F04',
      severity: 'warning',
      at: { part: 'plan', blockId: 'plan-3', start: 4 },
      quote: '增长16.7%',
      messageId: 'turns',
      message: { what: '“行政复议审结”由35件改为27件，句中的“增长”将随之变为“下降”。' },
    },
  ])
})

test('a typed direction word must be turned by hand', () => {
  const [finding, ...rest] = findingsOf(rule, change(underReview('审结', fig('closed'), '，比上年增加。'), '27'))
  expect(finding).toMatchObject({ messageId: 'turnsByHand', data: { word: '增加', becomes: '减少', figureId: 'closed' } })
  expect(rest).toEqual([])
})

test('praise beside a falling number is named', () => {
  const report = change(underReview('审结', fig('closed'), '，成效明显。'), '34')
  expect(findingsOf(rule, report)).toMatchObject([{ messageId: 'praise', quote: '35件', data: { praise: '成效明显' } }])
})

test('a sentence of an attachment is found by its figure and quoted', () => {
  const report = underReview('无数字。')
  const attached: Report = {
    ...report,
    attachments: [{ attachmentId: 'a', title: '附表', content: report.sections.plan.content.slice(1, 2).map((block) => ({
      ...block, blockId: 'a-1', content: [{ type: 'text' as const, text: '审结' }, fig('closed'), { type: 'text' as const, text: '，成效明显。' }],
    } as typeof block)) }],
  }
  expect(findingsOf(rule, change(attached, '20'))).toMatchObject([{ at: { figureId: 'closed' }, quote: '审结35件，成效明显。' }])
})

test('two changes that turn the same number ask for one look', () => {
  const report = underReview('审结率', fig('closing-rate'), '，稳步提升。')
  const both = changeFigures(report, [{ figureId: 'closed', value: '30' }, { figureId: 'accepted', value: '50' }])
  expect(findingsOf(rule, both)).toHaveLength(1)
})
