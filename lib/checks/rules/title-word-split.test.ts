import { expect, test } from 'vitest'
import { applyFix } from '../apply-fix'
import { findingsOf } from '../testing/findings-of'
import { soundReport } from '../testing/sound-report'
import { titleWordSplit as rule } from './title-word-split'

const titled = (...titleLines: string[]) => soundReport({ fields: { titleLines } })

test.each([
  [['云岭县司法局', '关于2025年度法治政府建设情况的报告'], null],
  [['云岭县人民政府2025年度法治政府建设', '工 作 报 告'], null],
  [['云岭县司法局关于2025年度法治政府建设情况的报告'], null],
  [['云岭县司法局关于2025年度法治政', '府建设情况的报告'], '政府'],
  [['云岭县司法局关于2025', '年度法治政府建设情况的报告'], '2025年'],
  [['云岭县司法局关', '于2025年度法治政府建设情况的报告'], '关于'],
])('the lines %j cut %s', (lines, word) => {
  const report = titled(...lines!)
  const found = findingsOf(rule, report)
  expect(found.map(({ data }) => data['word'])).toEqual(word === null ? [] : [word])
  for (const finding of found) {
    const mended = applyFix(report, finding)
    expect(mended.fields.titleLines.join('')).toBe(lines!.join(''))
    expect(findingsOf(rule, mended)).toEqual([])
  }
})
