import { parseChineseNumeral } from './chinese-numerals'

const DIGIT_OF: Readonly<Record<string, string>> = Object.fromEntries(
  [...'零〇○Ｏ一二三四五六七八九'].map((digit) => [digit, /[零〇○Ｏ]/.test(digit) ? '0' : String('一二三四五六七八九'.indexOf(digit) + 1)]),
)
const COMPLETE = /^((?:19|20|21)\d{2})(?:年(\d{1,2})月(\d{1,2})[日号]|[-/.](\d{1,2})[-/.](\d{1,2}))$/
const LABEL = /^(?:成文|发文|落款|报告)?(?:日期|时间)[：:]/
const PARTIAL = /^(?:\d{4}|[×xX]{2,4})年(?:(?:\d{1,2}|[×xX]{0,2})月(?:[×xX]{0,2}日)?)?$/

/** 二〇二三年十二月三十一日 → 2023年12月31日; digits stay. */
function toDigits(text: string): string {
  if (!/[〇○零Ｏ一二三四五六七八九十]/.test(text)) return text
  return text
    .replace(/[零〇○ＯO一二三四五六七八九]{4}(?=年)/, (year) => [...year].map((digit) => DIGIT_OF[digit] ?? '0').join(''))
    .replace(/[一二三四五六七八九十]{1,3}(?=[月日号])/g, (numeral) => String(parseChineseNumeral(numeral) ?? numeral))
}

/** "2023", "2", "30" → "2023-02-30" only where the day exists; otherwise ''. */
function isoDay(year: string, month: string, day: string): string {
  const [y, m, d] = [Number(year), Number(month), Number(day)]
  const leap = (y % 4 === 0 && y % 100 !== 0) || y % 400 === 0
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
  if (m < 1 || m > 12 || d < 1 || d > days[m - 1]!) return ''
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
}

/**
 * Reads a line that is nothing but a date: 2023年2月22日, 二〇二三年二月二十二日, 2023-02-22, in brackets or not, behind 日期： or not.
 * `isoDate` is "" for a date without its day or of a day that does not exist; a line that is no date gives null.
 */
export function readDateLine(line: string): { isoDate: string } | null {
  if (line.length > 40 || !/年|\d{4}[-/.]/.test(line)) return null
  const text = toDigits(line.replace(/[\s\u00a0\u3000]/g, '').replace(/^[（(](.*)[)）]$/, '$1').replace(LABEL, ''))
  const complete = COMPLETE.exec(text)
  if (complete) return { isoDate: isoDay(complete[1]!, (complete[2] ?? complete[4])!, (complete[3] ?? complete[5])!) }
  return PARTIAL.test(text) ? { isoDate: '' } : null
}

/** The first complete date inside a text, with digits, as "YYYY-MM-DD"; '' without one. */
export function findDate(text: string): string {
  const found = /(?<!\d)((?:19|20|21)\d{2})\s*(?:年|[-/.])\s*(\d{1,2})\s*(?:月|[-/.])\s*(\d{1,2})(?!\d)/.exec(text)
  return found ? isoDay(found[1]!, found[2]!, found[3]!) : ''
}
