import { approximationBefore, approximationBehind } from './approximation-words'
import { maskNames } from './mask-names'
import type { NumberHit } from './number-hit'
import type { ScannedNumber } from './quantity'
import { scanArabic } from './scan-arabic'
import { scanChinese } from './scan-chinese'
import { scanRanks } from './scan-ranks'

/** 每年至少召开两次: the measure word is 次/年. */
const EACH = /每(年|季度|季|月|周)[^,;。]{0,3}$/

function finish(text: string, folded: string, hit: NumberHit): ScannedNumber {
  const clause = folded.slice(Math.max(0, hit.start - 12), hit.start).replace(/^.*[,;:。、!?\n]/s, '')
  const front = approximationBefore(clause)
  const back = approximationBehind(folded.slice(hit.unitEnd, hit.unitEnd + 3))
  const start = hit.start - (front?.length ?? 0)
  // A word behind the measure word stays outside the raw number; directly behind the digits it belongs to it.
  const end = back && hit.unitEnd === hit.end ? hit.end + back.length : hit.end
  const each = hit.kind === 'count' && hit.unit ? EACH.exec(folded.slice(Math.max(0, start - 8), start)) : null
  return {
    raw: text.slice(start, end),
    start,
    end,
    unitEnd: Math.max(hit.unitEnd, end),
    value: hit.value,
    unit: each ? `${hit.unit}/${each[1]}` : hit.unit,
    approx: front?.approx ?? hit.approx ?? back?.approx ?? null,
    kind: hit.kind,
  }
}

/** All numbers of a block that are quantities, in order. `folded` is foldWidth(text). */
export function scanNumbers(text: string, folded: string): ScannedNumber[] {
  const masked = maskNames(folded)
  const isMasked = (at: number) => masked.some((range) => at >= range.start && at < range.end)
  const hits = [...scanArabic(folded, isMasked), ...scanChinese(folded, isMasked), ...scanRanks(folded, isMasked)]
  return hits.sort((a, b) => a.start - b.start).map((hit) => finish(text, folded, hit))
}
