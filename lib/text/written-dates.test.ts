import { describe, expect, it } from 'vitest'
import { findDate, readDateLine } from './written-dates'

describe('readDateLine', () => {
  it.each([
    ['2023年2月22日', '2023-02-22'],
    ['2024 年 2 月 3 日', '2024-02-03'],
    ['（2024年12月31日）', '2024-12-31'],
    ['二〇二四年一月三十一日', '2024-01-31'],
    ['二○二三年十二月十日', '2023-12-10'],
    ['2024-02-03', '2024-02-03'],
    ['2024/2/3', '2024-02-03'],
    ['日期：2024年2月3日', '2024-02-03'],
    ['2024年2月', ''],
    ['2024年 月 日', ''],
    ['××××年×月×日', ''],
    ['2023年2月30日', ''],
  ])('reads %s', (line, isoDate) => expect(readDateLine(line)).toEqual({ isoDate }))

  it.each(['2023年，全县', '2023年2月22日印发', '云岭县司法局', '', '第12次'])('takes %j for no date', (line) =>
    expect(readDateLine(line)).toBeNull(),
  )

  it('knows leap years', () => {
    expect(readDateLine('2024年2月29日')).toEqual({ isoDate: '2024-02-29' })
    expect(readDateLine('2023年2月29日')).toEqual({ isoDate: '' })
  })
})

describe('findDate', () => {
  it.each([
    ['发布日期：2024-03-05 10:20', '2024-03-05'],
    ['2024年02月28日', '2024-02-28'],
    ['第11500108/2024-00012号', ''],
    ['', ''],
  ])('of %j is %j', (text, date) => expect(findDate(text)).toBe(date))
})
