import { describe, expect, it } from 'vitest'
import { placeSignature } from './place-signature'
import { widthInCells } from './width-in-cells'

/** Each line as its texts with the characters left free to their right. */
const placed = (names: string[], date: string | null, sealed = false) =>
  placeSignature(names, date, sealed).map(({ texts }) => texts.flatMap(({ text, atCells }) => [text, 28 - atCells - widthInCells(text)]))

describe('without a seal', () => {
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
    expect(placeSignature(['甲局', '乙局'], '2026年1月1日', false).map((line) => line.blankLinesAbove)).toEqual([1, 0, 0])
  })

  it('places what there is when 署名 or date or both are missing', () => {
    expect(placed(['云岭县司法局'], null)).toEqual([['云岭县司法局', 2]])
    expect(placed([], '2026年1月1日')).toEqual([['2026年1月1日', 2]])
    expect(placed([], null)).toEqual([])
  })

  it('begins a 署名 longer than the line at the edge', () => {
    expect(placeSignature(['云'.repeat(40)], '2026年1月1日', false)[0]!.texts[0]!.atCells).toBe(0)
  })
})

describe('with a seal', () => {
  it('puts the date four characters from the right and 署名 centred above it, with room for the seal', () => {
    expect(placed(['云岭县司法局'], '2026年1月20日', true)).toEqual([
      ['云岭县司法局', 4.25],
      ['2026年1月20日', 4],
    ])
    expect(placeSignature(['云岭县司法局'], '2026年1月20日', true).map((line) => line.blankLinesAbove)).toEqual([2, 0])
  })

  it('moves the date left under a 署名 that would reach into the right edge', () => {
    const [[, right], [, dateRight]] = placed(['云岭县自然资源和规划综合行政执法局办公室'], '2026年1月20日', true) as [[string, number], [string, number]]
    expect(right).toBe(2)
    expect(dateRight).toBe(2 + (20 - 6.5) / 2)
  })

  it('sets the names of a joint issue side by side so that their seals do not touch, the last above the date', () => {
    const lines = placeSignature(['中共云岭县委员会', '云岭县人民政府'], '2026年1月20日', true)
    expect(lines.map(({ texts }) => texts.map(({ text }) => text))).toEqual([['中共云岭县委员会', '云岭县人民政府'], ['2026年1月20日']])
    const centre = ({ text, atCells }: { text: string; atCells: number }) => atCells + widthInCells(text) / 2
    const [first, last] = lines[0]!.texts
    expect(centre(last!) - centre(first!)).toBeGreaterThanOrEqual(8)
    expect(centre(lines[1]!.texts[0]!)).toBe(centre(last!))
  })

  it('takes another row for a fourth seal, and a row each for long names', () => {
    const rows = (names: string[]) => placeSignature(names, null, true).map(({ texts }) => texts.length)
    expect(rows(['甲局', '乙局', '丙局', '丁局'])).toEqual([3, 1])
    expect(rows(['云岭县自然资源和规划综合行政执法局', '云岭县住房和城乡建设综合行政执法局'])).toEqual([1, 1])
    expect(placeSignature(['甲局', '乙局', '丙局', '丁局'], null, true).map((line) => line.blankLinesAbove)).toEqual([2, 4])
  })
})
