import { describe, expect, it } from 'vitest'
import { findByName, plainName } from './find-by-name'

describe('the name of an indicator', () => {
  it.each([
    '行政处罚案件',
    '行政处罚案件（件）',
    '行政处罚案件(单位：件)',
    '1. 行政处罚案件',
    '1.2.行政处罚案件（件）',
    '（3）行政处罚案件',
    '（二）其中：行政处罚案件',
    '① 行政处罚案件',
    '　行政 处罚案件',
  ])('is read from “%s”', (written) => expect(plainName(written)).toBe('行政处罚案件'))

  it('finds the one named exactly so before those of the same plain name', () => {
    const items = [{ name: '示范村' }, { name: '示范村（社区）' }, { name: '受理（次）' }, { name: '受理（件）' }]
    const find = findByName(items)
    expect(find('示范村（社区）')).toEqual([items[1]])
    expect(find('2、示范村（社区）')).toEqual([items[1]])
    expect(find('示范村（个）')).toEqual([items[0], items[1]])
    expect(find('受理')).toEqual([items[2], items[3]])
    expect(find('没有的')).toEqual([])
  })
})
