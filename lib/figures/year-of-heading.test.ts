import { describe, expect, it } from 'vitest'
import { isYearHeading, namesItsNumbers, yearOfHeading } from './year-of-heading'

describe('the heading of a column', () => {
  it.each<[string, 'value' | 'previousValue' | null]>([
    ['2025年', 'value'],
    ['２０２４', 'previousValue'],
    ['2023年', null],
    ['本年数（2025年）', 'value'],
    ['上年数（2024年）', 'previousValue'],
    ['本年数（2024年）', 'previousValue'],
    ['今年', 'value'],
    ['去年 同期', 'previousValue'],
    ['2025年度数据', 'value'],
    ['2025年完成值', 'value'],
    ['2025年实际完成数', 'value'],
    ['本年度实绩', 'value'],
    ['2025年（件）', 'value'],
    ['2025年（1—12月）', 'value'],
    ['备注', null],
  ])('“%s” names its year', (heading, column) => expect(yearOfHeading(heading, 2025)).toBe(column))

  it.each([
    '比上年',
    '较2024年增长',
    '2025年目标值',
    '2025年上半年',
    '2025年计划',
    '2025年（计划）',
    '2025年（1—6月）',
    '本年计划',
    '本年预计',
    '2025年排名',
    '2025年第三季度',
    '2025年12月',
    '截至2025年12月31日',
    '2025年增幅',
    '本年同比',
    '2025年占比',
    '2025年案号',
  ])('“%s” is not the value of a year, and says so', (heading) => {
    expect(yearOfHeading(heading, 2025)).toBeNull()
    expect(namesItsNumbers(heading)).toBe(true)
  })
  it('of numbers in general says nothing of them', () => expect(['数据', '数量', ''].map(namesItsNumbers)).toEqual([false, false, false]))
  it('is a year alone or more', () => expect(['2025年度（全年）', '本年'].map(isYearHeading)).toEqual([true, false]))
})
