import type { Proposal } from '@/lib/tieout/proposal'

const YEARS: Readonly<Record<Proposal['show'], string>> = { value: '', previous: '上年', change: '比上年' }

/** What a number would be in the table, as the clerk reads it: 行政复议受理件数（上年）. */
export function indicatorWords({ indicator, show }: Proposal): string {
  const year = YEARS[show]
  return `${indicator?.name ?? ''}${year && `（${year}）`}`
}

/** The number as the text has it, with its measure word. */
export function numberWords({ quantity: { raw, unit } }: Proposal): string {
  const hasUnit = unit === '' || raw.endsWith(unit) || unit.includes('/')
  return hasUnit ? raw : raw + unit.replace(/^[万亿]+(?=元)/, (scale) => (raw.includes(scale) ? '' : scale))
}

/** How the number stands to the table, in a few words. */
export const STANDING_NAMES: Readonly<Record<Proposal['standing'], string>> = {
  equal: '与表一致',
  agrees: '与表相符（约数）',
  fills: '填入表中',
  differs: '与表不一致',
  missing: '缺少计算所需的数',
  none: '没有对应指标',
}
