import { describe, expect, it } from 'vitest'
import { placeSignature } from './place-signature'

const placed = (lines: string[], date: string | null) => placeSignature(lines, date).map(({ text, rightCells }) => [text, rightCells])

describe('placeSignature', () => {
  it('starts the date two characters right of a long 署名', () => {
    // 12 characters; the date is 6.5 wide and begins at 28 − 2 − 12 + 2 = 16, so 5.5 are left.
    expect(placed(['云岭县农业农村和水利局办'], '2026年1月20日')).toEqual([
      ['云岭县农业农村和水利局办', 2],
      ['2026年1月20日', 5.5],
    ])
  })

  it('moves a short 署名 left so that the date stands two characters from the right', () => {
    expect(placed(['云岭县司法局'], '2026年1月20日')).toEqual([
      ['云岭县司法局', 4.5],
      ['2026年1月20日', 2],
    ])
  })

  it('stands one blank line below the text, and only its first line', () => {
    expect(placeSignature(['甲局', '乙局'], '2026年1月1日').map((line) => line.blankLinesAbove)).toEqual([1, 0, 0])
  })

  it('places what there is when 署名 or date or both are missing', () => {
    expect(placed(['云岭县司法局'], null)).toEqual([['云岭县司法局', 2]])
    expect(placed([], '2026年1月1日')).toEqual([['2026年1月1日', 2]])
    expect(placed([], null)).toEqual([])
  })

  it('never leaves more room than the line has', () => {
    const [line] = placeSignature(['云'.repeat(40)], '2026年1月1日')
    expect(line!.rightCells).toBe(0)
  })
})
