import { expect, test } from 'vitest'
import { applyFix } from '../apply-fix'
import { findingsOf } from '../testing/findings-of'
import { soundReport } from '../testing/sound-report'
import { titleIncomplete as rule } from './title-incomplete'

const titled = (...titleLines: string[]) => soundReport({ fields: { titleLines } })

test.each([
  [['云岭县司法局', '关于2025年度法治政府建设情况的报告']],
  [['云岭县人民政府2025年度法治政府建设', '工 作 报 告']],
  [['2025年度云岭县人民政府法治政府建设情况报告']],
  [['中共云岭县委　云岭县人民政府', '关于2025年度法治政府建设情况的报告']],
  [['云岭县2025年法治政府建设年度报告']],
  [['云岭县司法局二〇二五年度法治政府建设情况的报告']],
  [['关于云岭县司法局2025年度法治政府建设情况的报告']],
])('the title %j is whole', (lines) => {
  expect(findingsOf(rule, titled(...lines!))).toEqual([])
})

test.each([
  ['关于2025年度法治政府建设情况的报告', '发文机关'],
  ['关于云岭县2025年度法治政府建设工作情况的报告', '发文机关'],
  ['××关于2025年度法治政府建设情况的报告', '发文机关'],
  ['云岭县司法局关于法治政府建设情况的报告', '年度'],
  ['云岭县司法局2025年度法治政府建设情况', '文种'],
  ['2025年法治政府建设工作总结', '发文机关、文种'],
])('the title “%s” lacks %s', (title, missing) => {
  const report = titled(title)
  const [finding] = findingsOf(rule, report)
  expect(finding).toMatchObject({ severity: 'info', at: { field: 'titleLines' }, quote: title, data: { missing } })
  expect(findingsOf(rule, applyFix(report, finding!))).toEqual([])
})

test('an inferred issuer is not written into the title', () => {
  const source = { titleLines: [], dateLine: null, issuerInferred: true, dropped: [] }
  const [finding] = findingsOf(rule, titled('关于云岭县2025年度法治政府建设情况的报告'), { origin: 'file', source })
  expect(finding!.fix).toBeUndefined()
})
