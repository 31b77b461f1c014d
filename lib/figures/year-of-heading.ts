const YEAR = /^((?:19|20)\d{2})年?度?数?(?:\(.*\))?$/
/** 比上年, 同比增减: neither year's value. */
const COMPARISON = /比|较|增|减|升|降/

/** Whether the heading of a column is a year alone: 2025, 2025年, 2025年度（全年）. */
export const isYearHeading = (heading: string): boolean => YEAR.test(plain(heading))

/** Whose values stand under a heading: the reporting year's (2025年, 本年数), the year's before (2024年, 上年数), or neither. */
export function yearOfHeading(heading: string, year: number): 'value' | 'previousValue' | null {
  const head = plain(heading)
  if (COMPARISON.test(head)) return null
  const named = Number(YEAR.exec(head)?.[1] ?? /((?:19|20)\d{2})年/.exec(head)?.[1])
  if (named) return named === year ? 'value' : named === year - 1 ? 'previousValue' : null
  if (/本年|今年/.test(head)) return 'value'
  return /上年|去年/.test(head) ? 'previousValue' : null
}

const plain = (heading: string) => heading.normalize('NFKC').replace(/\s/g, '')
