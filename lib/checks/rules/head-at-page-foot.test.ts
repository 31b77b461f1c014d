import { expect, test } from 'vitest'
import { findingsOf } from '../testing/findings-of'
import { measured, measuredPages } from '../testing/measured'
import { soundReport } from '../testing/sound-report'
import { headAtPageFoot as rule } from './head-at-page-foot'

const report = soundReport()
const [head, body] = report.sections.plan.content.map(({ blockId }) => blockId)

test('a head whose text begins on the next page is found', () => {
  const pages = measuredPages([measured(head!, [1, 22], [1, 22], { style: 'heading1' }), measured(body!, [2, 1], [2, 4])])
  const found = findingsOf(rule, report, { pages })
  expect(found).toMatchObject([{ at: { part: 'plan', blockId: head }, data: { page: 1, head: '四、2026年推进法治政府建设的工作思路' } }])
})

test('a head above its text, a paragraph at the foot, and unmeasured pages are sound', () => {
  const together = measuredPages([measured(head!, [1, 21], [1, 21], { style: 'heading1' }), measured(body!, [1, 22], [2, 4])])
  const paragraph = measuredPages([measured(body!, [1, 20], [1, 22]), measured(null, [2, 2], [2, 2])])
  expect(findingsOf(rule, report, { pages: together })).toEqual([])
  expect(findingsOf(rule, report, { pages: paragraph })).toEqual([])
  expect(findingsOf(rule, report)).toEqual([])
})
