import type { NumberHit } from './number-hit'
import { readChineseNumber } from './read-chinese-number'

const RANK = /(倒数)?第([一二三四五六七八九十]+|\d+)(?:名|位)?(?!责任|时间|季度|步|道|批|次|届|期|版|款|条|章|副|线|轮|阶段|方|案|档|产业|梯队|个|号|书记|家|所|项|类|站|课|关|手|要|政|大|附|中|小|医院)/g
const RANKED = /(?:排名|排|位居|位列|位次|名列|列|居|跃居|升至|提升至|上升至|并列|获|荣获|取得)[^,;。、\d]{0,12}$/

/** Ranks (名次): 位居全市第一, 排名倒数第三; the unit is 位次. Ordinals of meetings, batches and 第一责任人 are none. */
export function scanRanks(folded: string, isMasked: (at: number) => boolean): NumberHit[] {
  const hits: NumberHit[] = []
  for (const match of folded.matchAll(RANK)) {
    const { index: start } = match
    if (isMasked(start) || !RANKED.test(folded.slice(Math.max(0, start - 18), start))) continue
    const digits = match[2]!
    const value = /^\d/.test(digits) ? digits : readChineseNumber(digits)
    if (value === null) continue
    const end = start + match[0].length
    const unit = match[1] ? '位次（倒数）' : '位次'
    hits.push({ start, end, unitEnd: end, value: String(value), unit, approx: null, kind: 'rank' })
  }
  return hits
}
