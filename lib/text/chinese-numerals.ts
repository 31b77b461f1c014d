const DIGITS = '零一二三四五六七八九'

/** 1 → 一, 10 → 十, 21 → 二十一. Whole numbers from 1 to 99, as heads are numbered; others throw a RangeError. */
export function toChineseNumeral(value: number): string {
  if (!Number.isInteger(value) || value < 1 || value > 99) throw new RangeError(`no head is numbered ${value}`)
  const tens = Math.floor(value / 10)
  const ones = value % 10
  const tensText = tens === 0 ? '' : tens === 1 ? '十' : `${DIGITS[tens]}十`
  return tensText + (ones === 0 ? '' : DIGITS[ones]!)
}

const UNITS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 }

/** 一 → 1, 十二 → 12, 二十 → 20, 一百零三 → 103, 两 → 2; up to 9999. A text that is no such numeral gives null. */
export function parseChineseNumeral(text: string): number | null {
  if (!/^[零〇一二两三四五六七八九十百千]{1,7}$/.test(text)) return null
  let total = 0
  let digit: number | null = null
  let lastUnit = 10_000
  for (const letter of text.replaceAll('两', '二').replaceAll('〇', '零')) {
    const unit = UNITS[letter]
    if (unit === undefined) {
      if (digit !== null && digit !== 0) return null
      digit = DIGITS.indexOf(letter)
      continue
    }
    if (unit >= lastUnit || (digit === null && !(unit === 10 && total === 0)) || digit === 0) return null
    total += (digit ?? 1) * unit
    lastUnit = unit
    digit = null
  }
  return total + (digit ?? 0)
}
