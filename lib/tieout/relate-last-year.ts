import { intervalsMeet, printedInterval } from './printed-interval'
import type { Quantity } from './quantity'
import { recomputeGrowth } from './recompute-growth'
import { show, spanOf, type Relation } from './relation'
import type { TieOut } from './tie-out'

const LAST_YEAR = /(?:上年|去年|上一年|同期)(?:度|同期|全年)?(?:的|为|是|数|共)?$/
const GROWTH = /(?:同比|(?:较|比)(?:上年|去年)(?:同期)?)(?:增长|上升|增加|下降|减少|降低)(?:了)?$/
const DOWN = /下降|减少|降低/
/** Only indicators matched this well are taken for the same. */
const CERTAIN = 0.6

/** What last year's report published of each indicator, where it published one number only. */
function publishedCounts({ quantities }: TieOut): Map<string, Quantity> {
  const counts = new Map<string, Quantity | null>()
  for (const quantity of quantities) {
    const { indicator, confidence, kind, part } = quantity
    const isOwn = indicator && confidence >= CERTAIN && kind !== 'rate' && part !== 'plan'
    if (!isOwn || /其中|上年|去年|同期/.test(quantity.before)) continue
    const known = counts.get(indicator)
    if (known === undefined) counts.set(indicator, quantity)
    else if (known && known.value !== quantity.value) counts.set(indicator, null)
  }
  return new Map([...counts].flatMap(([name, quantity]) => (quantity ? [[name, quantity] as const] : [])))
}

function relation(
  involved: Quantity[],
  published: Quantity,
  printed: Quantity,
  expected: string,
  agrees: boolean,
  note: string,
): Relation {
  return {
    kind: 'change',
    figures: involved.map((quantity) => quantity.index),
    blockId: printed.blockId,
    ...spanOf(involved),
    expected,
    printed: show(printed),
    agrees,
    note,
    flaw: agrees ? null : 'baseDiffers',
    printedFigure: printed.index,
    data: { indicator: published.indicator!, published: show(published) },
  }
}

/**
 * The last-year bases of a report against what last year's report published: 上年181件 itself, or the base that a
 * 同比 implies. `current` and `previous` are tied out with the same catalogue.
 */
export function relateLastYear(current: TieOut, previous: TieOut): Relation[] {
  const published = publishedCounts(previous)
  return current.quantities.flatMap((now, at): Relation[] => {
    const isCertain = now.confidence >= CERTAIN && now.kind !== 'rate'
    const then = isCertain && now.indicator ? published.get(now.indicator) : undefined
    const next = current.quantities[at + 1]
    const isOneSentence = next?.blockIndex === now.blockIndex && next.sentenceStart === now.sentenceStart
    if (!then || !next || !isOneSentence || then.unit !== now.unit) return []
    if (next.unit === now.unit && LAST_YEAR.test(next.before)) {
      const agrees = intervalsMeet(printedInterval(next), printedInterval(then))
      return [relation([now, next], then, next, show(then), agrees, `文中上年为${show(next)}，上年报告为${show(then)}`)]
    }
    if (next.unit !== '%' || !GROWTH.test(next.before)) return []
    const check = recomputeGrowth(next, then, now)
    if (!check) return []
    const agrees = check.agrees && (check.truth.isZero() || DOWN.test(next.before) === check.truth.isNegative())
    return [relation([now, next], then, next, `${check.expected}%`, agrees, `按上年报告的${show(then)}，${check.computation}`)]
  })
}
