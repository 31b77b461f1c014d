const DIGITS: Readonly<Record<string, number>> = {
  零: 0, 〇: 0, 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9,
}
const SCALES: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 }

/** 三 → 3, 十二 → 12, 两百零五 → 205, 百 → 100. Null when the characters are no number below ten thousand. */
export function readChineseNumber(text: string): number | null {
  let total = 0
  let digit: number | null = null
  let lastScale = Infinity
  for (const character of text) {
    const scale = SCALES[character]
    if (scale !== undefined) {
      if (scale >= lastScale || digit === 0) return null
      total += (digit ?? 1) * scale
      lastScale = scale
      digit = null
      continue
    }
    const value = DIGITS[character]
    if (value === undefined || (digit !== null && digit !== 0)) return null
    digit = value
  }
  return text === '' ? null : total + (digit ?? 0)
}
