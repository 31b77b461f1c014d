import { expect, test } from 'vitest'
import { resolveReport } from '@/lib/figures/resolve-report'
import { fig, p } from '@/lib/report/testing/build-report'
import { applyFix } from '../apply-fix'
import { figuredReport } from '../testing/figured-report'
import { findingsOf } from '../testing/findings-of'
import { figureDeleted as rule } from './figure-deleted'

test('a reference to a figure that is there is silent, with or without a value', () => {
  expect(findingsOf(rule, figuredReport({}, fig('closed')))).toEqual([])
})

test('a reference to a deleted figure is an error, and the fix makes it text', () => {
  const report = figuredReport({}, '调解', fig('gone'), '件。')
  const [finding] = findingsOf(rule, report)
  expect(finding).toMatchObject({ severity: 'error', quote: '【已删除的数据】', data: { figureId: 'gone' } })
  const fixed = applyFix(report, finding!)
  expect(findingsOf(rule, fixed)).toEqual([])
  expect(resolveReport(fixed).sections.find((section) => section.id === 'plan')!.blocks.at(-1)!.text).toBe('调解××件。')
})

test('in an attachment it is told without a fix, as the attachment is edited elsewhere', () => {
  const attachments = [{ attachmentId: 'a1', title: '统计表', content: [{ ...p('调解', fig('gone'), '件。'), blockId: 'a1-1' }] }]
  const [finding] = findingsOf(rule, { ...figuredReport({}, '无数字。'), attachments })
  expect(finding).toMatchObject({ at: { attachmentId: 'a1' }, quote: '【已删除的数据】' })
  expect(finding!.fix).toBeUndefined()
})
