const DIGITS = '零一二三四五六七八九'

/** 1 → 一, 10 → 十, 21 → 二十一. Whole numbers from 1 to 99, as heads are numbered; others throw a RangeError. */
export function toChineseNumeral(value: number): string {
  if (!Number.isInteger(value) || value < 1 || value > 99) throw new RangeError(`no head is numbered ${value}`)
  const tens = Math.floor(value / 10)
  const ones = value % 10
  const tensText = tens === 0 ? '' : tens === 1 ? '十' : `${DIGITS[tens]}十`
  return tensText + (ones === 0 ? '' : DIGITS[ones]!)
}
