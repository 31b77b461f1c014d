const CHINESE_DIGITS = '〇一二三四五六七八九'
const YEAR = /(?<![\d])((?:19|20)\d{2})\s*年|([一二][〇○零一二三四五六七八九]{3})年/g

/** The years a text names, 2025年 and 二〇二五年 alike, with their places (UTF-16 units, 年 included). */
export function yearsOf(text: string): { year: number; start: number; end: number }[] {
  return Array.from(text.matchAll(YEAR), (match) => {
    const digits = match[1] ?? Array.from(match[2]!, (digit) => Math.max(CHINESE_DIGITS.indexOf(digit), 0)).join('')
    return { year: Number(digits), start: match.index, end: match.index + match[0].length }
  })
}
