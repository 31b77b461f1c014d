const YEAR_ALONE = /^(?:19|20)\d{2}年?度?数?(?:\(.*\))?$/
/** A column of one year's values, its brackets taken off: 2025年, 本年数, 2025年实际完成值, 上年同期数. */
const WHOLE =
  /^(?:((?:19|20)\d{2})年?度?|(本年度?|今年|当年)|(上年度?|上一年度?|去年))(?:全年)?(?:同期)?(?:实际|实绩)?(?:完成)?(?:数据?|数值|数量|值|情况)?$/
/** Neither year's whole value: a plan, a rank, a part of the year, a comparison. */
const OTHER =
  /目标|计划|预计|预期|预测|预算|任务|应完成|未完成|排名|名次|位次|季|半年|月|旬|日|截至|截止|年初|比|较|增|减|升|降|幅|差|占|累计/
const NAMED_YEAR = /(?:19|20)\d{2}年?|本年|今年|当年|上年|上一年|去年/
const WHOLE_YEAR_MONTHS = /^1月?[-—–~至到]+12月$/

/** Whether the heading of a column is a year alone: 2025, 2025年, 2025年度（全年）. */
export const isYearHeading = (heading: string): boolean => YEAR_ALONE.test(plain(heading))

/**
 * Whose values stand under a heading: the reporting year's (2025年, 本年数), the year's before (2024年, 上年数), or
 * neither. Only whole wordings are taken: 2025年计划, 2025年上半年 and 2025年排名 are neither.
 */
export function yearOfHeading(heading: string, year: number): 'value' | 'previousValue' | null {
  const head = plain(heading)
  const brackets = [...head.matchAll(/\(([^()]*)\)/g)].map(([, inner = '']) => inner)
  if (brackets.some((inner) => OTHER.test(inner) && !WHOLE_YEAR_MONTHS.test(inner))) return null
  const found = WHOLE.exec(head.replace(/\([^()]*\)/g, ''))
  if (!found) return null
  const stated = brackets.map((inner) => /^((?:19|20)\d{2})年?度?$/.exec(inner)?.[1]).find(Boolean) ?? found[1]
  if (stated) return Number(stated) === year ? 'value' : Number(stated) === year - 1 ? 'previousValue' : null
  return found[2] ? 'value' : 'previousValue'
}

/** Whether a heading names a year or a plan, a rank, a comparison: numbers that belong where it says, not just anywhere. */
export const namesItsNumbers = (heading: string): boolean => NAMED_YEAR.test(plain(heading)) || OTHER.test(plain(heading))

const plain = (heading: string) => heading.normalize('NFKC').replace(/\s/g, '')
