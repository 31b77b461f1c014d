const DIGITS = '零一二三四五六七八九'
const SCALES = '十百千'

const digitOf = (character: string): number => (character === '两' ? 2 : character === '〇' ? 0 : DIGITS.indexOf(character))

/** 三 → 3, 十二 → 12, 两百零五 → 205, 百 → 100. Null when the characters are no number below ten thousand. */
export function readChineseNumber(text: string): number | null {
  let total = 0
  let digit: number | null = null
  let lastScale = Infinity
  for (const character of text) {
    const power = SCALES.indexOf(character) + 1
    if (power > 0) {
      const scale = 10 ** power
      if (scale >= lastScale || digit === 0) return null
      total += (digit ?? 1) * scale
      lastScale = scale
      digit = null
      continue
    }
    const value = digitOf(character)
    if (value < 0 || (digit !== null && digit !== 0)) return null
    digit = value
  }
  return text === '' ? null : total + (digit ?? 0)
}
