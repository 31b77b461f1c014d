import type { Quantity } from './quantity'

/** What a quantity tells of its indicator: this year's value, last year's, or the change between them. */
export type Stated = 'value' | 'previous' | 'change'

const LAST_YEAR = /(?:上年|去年|上一年)(?:度|全年)?(?:同期)?|同期/
const CHANGE = /(?:增长|增加|上升|提高|提升|下降|降低|减少|压减|回落|扩大|增幅|降幅|增速|同比增|同比减|同比降|多|少)(?:了|率)?(?:约?为|达到?)?$/
const AGAINST = /同比|环比|(?:较|比|与|同)[^,;。]{0,8}(?:上年|去年|上一年|同期|20\d\d年)/
const BASE = /(?:从|由)[^,;。从由]{0,16}$/
const RISEN = /^[^,;。]{0,10}(?:增长|增加|上升|提高|提升|增|升|扩大|下降|减少|降低|降|压减|缩减|减|变)[至到为]/
const YEAR = /(20\d\d)年/g

/**
 * What of an indicator a quantity states. `before` are the folded words of its sentence before it, `after` those
 * behind it. Null where it is neither this year's nor last year's value nor a change in per cent or 百分点: the value
 * of another year, or 增加23件.
 */
export function statedOf(
  quantity: Pick<Quantity, 'before' | 'kind'>,
  { before, after }: { before: string; after: string },
  year: number,
): Stated | null {
  const isChange = CHANGE.test(quantity.before) && (quantity.kind === 'rate' || AGAINST.test(before))
  if (isChange) return quantity.kind === 'rate' ? 'change' : null
  const named = Number([...quantity.before.matchAll(YEAR)].at(-1)?.[1] ?? 0)
  if (named !== 0) return named === year ? 'value' : named === year - 1 ? 'previous' : null
  if (LAST_YEAR.test(quantity.before)) return 'previous'
  if (BASE.test(before) && RISEN.test(after)) return 'previous'
  const last = Number([...before.matchAll(YEAR)].at(-1)?.[1] ?? year)
  return last === year ? 'value' : last === year - 1 ? 'previous' : null
}
