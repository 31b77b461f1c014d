import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseChineseNumeral, toChineseNumeral } from './chinese-numerals'

describe('Chinese numerals', () => {
  it('round trip for every number of a head', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 99 }), (value) => parseChineseNumeral(toChineseNumeral(value)) === value))
  })

  it.each([
    ['十', 10],
    ['两', 2],
    ['一百零三', 103],
    ['二千五百', 2500],
    ['零', 0],
  ])('reads %s as %i', (text, value) => expect(parseChineseNumeral(text)).toBe(value))

  it.each(['', '一是', '二三', '百', '十十', '五〇三', '十百', '12'])('takes %j for no numeral', (text) =>
    expect(parseChineseNumeral(text)).toBeNull(),
  )

  it('writes no number past 99', () => expect(() => toChineseNumeral(100)).toThrow(RangeError))
})
