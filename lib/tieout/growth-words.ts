export const UP = /增长|增加|上升|提高|提升|增至|增到|升至|新增|扩大|攀升|增幅|增速|多|增$/
const DOWN = /下降|减少|降低|压减|压降|缩减|压缩|缩短|降至|降到|减至|降幅|回落|减幅|降$/

/** Which way the words say a number went; null when they do not tell. */
export const directionOf = (words: string): 'up' | 'down' | null => (DOWN.test(words) ? 'down' : UP.test(words) ? 'up' : null)

export const YEAR_ON_YEAR = /同比|(?:较|比|与)(?:上年|去年|上一年|上年同期|去年同期)/

export const isGrowthUnit = (unit: string) => unit === '%' || unit === '个百分点' || unit === '百分点'
