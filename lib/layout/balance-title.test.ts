import { expect, it } from 'vitest'
import { balanceTitle } from './balance-title'
import { titleCondensation } from './title-width'
import { widthInCells } from './width-in-cells'

it.each([
  ['关于2025年度法治政府建设情况的报告', ['关于2025年度法治政府建设情况的报告']],
  ['云岭县司法局关于2025年度法治政府建设情况的报告', ['云岭县司法局', '关于2025年度法治政府建设情况的报告']],
  ['云岭县人民政府关于2025年度法治政府建设情况的报告', ['云岭县人民政府', '关于2025年度法治政府建设情况的报告']],
  ['关于云岭县2025年度法治政府建设工作情况的报告', ['关于云岭县2025年度', '法治政府建设工作情况的报告']],
])('breaks %s by sense', (title, lines) => {
  expect(balanceTitle(title)).toEqual(lines)
})

it('never parts digits from 年 nor lets a line exceed 20 characters, and loses nothing', () => {
  const name = '云岭县农业农村和水利综合行政执法局云岭县自然资源和林业局关于2024年至2025年度法治政府建设工作情况的报告'
  for (let length = 21; length <= name.length; length++) {
    const title = name.slice(-length)
    const lines = balanceTitle(title)
    expect(lines.join('')).toBe(title)
    expect(Math.max(...lines.map(widthInCells))).toBeLessThanOrEqual(20)
    expect(lines.slice(1).filter((line) => line.startsWith('年'))).toEqual([])
  }
})

it('breaks by length where there is no sense to break by', () => {
  const lines = balanceTitle('Ａ'.repeat(200))
  expect(lines.join('')).toBe('Ａ'.repeat(200))
  expect(Math.max(...lines.map(widthInCells))).toBeLessThanOrEqual(20)
})

it('keeps a line of 20 characters that the author broke, whose wide digits are set closer', () => {
  const line = '云岭市青石区人民政府2025年度法治政府建设'
  expect(balanceTitle(line)).toEqual([line])
  expect(titleCondensation(line)).toBeGreaterThan(0.2)
  expect(titleCondensation(line)).toBeLessThan(1.2)
  expect(titleCondensation('关于2025年度法治政府建设情况的报告')).toBe(0)
})
