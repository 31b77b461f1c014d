import { describe, expect, it } from 'vitest'
import { isYearHeading, yearOfHeading } from './year-of-heading'

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
    ['比上年', null],
    ['较2024年增长', null],
    ['备注', null],
  ])('“%s” names its year', (heading, column) => expect(yearOfHeading(heading, 2025)).toBe(column))
  it('is a year alone or more', () => expect(['2025年度（全年）', '本年'].map(isYearHeading)).toEqual([true, false]))
})
