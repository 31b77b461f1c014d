import { describe, expect, it } from 'vitest'
import { relateLastYear } from './relate-last-year'
import { readText } from './testing/read-text'

const compare = (now: string, then: string) => relateLastYear(readText(now), readText(then)).map(({ flaw, expected, printed }) => [flaw, expected, printed])

describe("last year's numbers", () => {
  const published = '全年新收行政复议申请181件。'

  it('are silent where both reports print the same', () => {
    expect(compare('全年新收行政复议申请204件，上年181件。', published)).toEqual([[null, '181件', '181件']])
    expect(compare('全年新收行政复议申请204件，同比增长12.7%。', published)).toEqual([[null, '12.7%', '12.7%']])
  })

  it('are told where this report prints another base', () => {
    expect(compare('全年新收行政复议申请204件，上年191件。', published)).toEqual([['baseDiffers', '181件', '191件']])
  })

  it('are told where the growth implies another base', () => {
    expect(compare('全年新收行政复议申请204件，同比增长25.1%。', published)).toEqual([['baseDiffers', '12.7%', '25.1%']])
    expect(compare('全年新收行政复议申请150件，同比增长17.1%。', published)).toEqual([['baseDiffers', '17.1%', '17.1%']])
  })

  it('are left alone where last year printed several or none', () => {
    expect(compare('全年新收行政复议申请204件，上年191件。', '新收行政复议申请181件。新收行政复议申请20件。')).toEqual([])
    expect(compare('全年新收行政复议申请204件，上年191件。', '办理公证20件。')).toEqual([])
  })
})
