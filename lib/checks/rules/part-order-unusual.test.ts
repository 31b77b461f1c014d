import { expect, test } from 'vitest'
import type { PartId } from '@/lib/template/part'
import { applyFix } from '../apply-fix'
import { findingsOf } from '../testing/findings-of'
import { soundReport, soundReportWithout } from '../testing/sound-report'
import { templateWith } from '../testing/template-with'
import { partOrderUnusual as rule } from './part-order-unusual'

const order = (...partOrder: PartId[]) => soundReport({ partOrder })

test.each([
  [['achievements', 'leadershipDuty', 'shortcomings', 'plan', 'otherMatters']],
  [['achievements', 'shortcomings', 'leadershipDuty', 'plan', 'otherMatters']],
] as PartId[][][])('the usual order %j is silent', (partOrder) => {
  expect(findingsOf(rule, order(...partOrder!))).toEqual([])
})

test('another order is advice at the first part out of place, and the fix restores the usual one', () => {
  const report = order('achievements', 'plan', 'shortcomings', 'leadershipDuty', 'otherMatters')
  const [finding] = findingsOf(rule, report)
  expect(finding).toMatchObject({ severity: 'info', quote: '二、2026年推进法治政府建设的工作思路' })
  expect(finding!.message.what).toContain('举措成效、下一步思路、不足原因、第一责任人履职、其他事项')
  expect(findingsOf(rule, applyFix(report, finding!))).toEqual([])
})

test('missing parts do not make an order unusual', () => {
  const report = { ...soundReportWithout('leadershipDuty', 'otherMatters'), partOrder: order('otherMatters', 'achievements', 'shortcomings', 'plan', 'leadershipDuty').partOrder }
  expect(findingsOf(rule, report)).toEqual([])
})

test("the order of the report's own template is usual", () => {
  const partOrder: PartId[] = ['leadershipDuty', 'achievements', 'shortcomings', 'plan', 'otherMatters']
  expect(findingsOf(rule, order(...partOrder), { template: templateWith('plan', {}, { partOrder }) })).toEqual([])
  expect(findingsOf(rule, order(...partOrder))).toHaveLength(1)
})
