import { CHINESE_UNIT_SOURCE } from './measure-words'
import { applyScale, kindOfUnit, type NumberHit } from './number-hit'
import { readChineseNumber } from './read-chinese-number'

const COUNTED = new RegExp([/([一二两三四五六七八九十百千零〇]+)(余|多)?(万)?(余|多)?/.source, '(', CHINESE_UNIT_SOURCE, ')'].join(''), 'g')
const HALF = /(?<!每|前|后|近)半(天|日|小时|个工作日)(?!一|前|后|内)/g
const TENTHS = /([一二三四五六七八九])成(?=以上|左右|多|的|[,;。、)]|$)/g
const PER_CENT = /百分之([一二三四五六七八九十百零]+)(?!点)/g

/** Fixed sets named by their number, without quotation marks: 三项制度, 四个意识. */
const SLOGAN = /^(?:意识|自信|维护|确立|全面|统筹|服务|到位|提升|突出|注重|坚持|确保|强化|转变|相?结合|制度|清单|实事|大事|一律|严格|必须|善于|亲自|环境|共同|一批|健康|责任|抓手|重点|关键|体系|规定|办法|阶段|方面|层面|年|月|不[\u4e00-\u9fa5])/
/** The number belongs to a longer word or points back: 这三个, 十三个 read from 三, 每两个. */
const POINTING_BACK = /(?:这|那|该|上述|以上|前述|哪|每|其他|其它|另外|各|同|之|[一二三四五六七八九十\d第])$/
/** 依法治县委员会五次会议 is the fifth, 召开两次会议 are two. */
const ORDINAL_BEFORE = /(?:委员会|届|常委会|大会|全会)$/
const ORDINAL_BEHIND = /^(?:全会|全体|会议|代表|党代)/

/** Quantities in Chinese numerals, only before measure words that count things; 一 only at the end of a clause. */
export function scanChinese(folded: string, isMasked: (at: number) => boolean): NumberHit[] {
  const hits: NumberHit[] = []
  const add = (match: RegExpExecArray, value: number | string | null, unit: string) => {
    if (value === null || isMasked(match.index)) return
    const end = match.index + match[0].length
    hits.push({ start: match.index, end, unitEnd: end, value: String(value), unit, approx: null, kind: kindOfUnit(unit) })
  }
  for (const match of folded.matchAll(HALF)) add(match, '0.5', match[1]!)
  for (const match of folded.matchAll(TENTHS)) add(match, `${readChineseNumber(match[1]!)}0`, '%')
  for (const match of folded.matchAll(PER_CENT)) add(match, readChineseNumber(match[1]!), '%')
  for (const match of folded.matchAll(COUNTED)) {
    const { index: start } = match
    if (isMasked(start)) continue
    const end = start + match[0].length
    const [, digits = '', more, scale = '', moreBehind, unit = ''] = match
    const before = folded.slice(Math.max(0, start - 8), start)
    const after = folded.slice(end, end + 6)
    const number = readChineseNumber(digits)
    if (number === null || POINTING_BACK.test(before) || SLOGAN.test(after)) continue
    if (number === 1 && !/^(?:[,;。、)]|$)/.test(after)) continue
    if (unit === '次' && ORDINAL_BEHIND.test(after) && (ORDINAL_BEFORE.test(before) || !/^(?:会议)/.test(after))) continue
    if (unit === '个' && after.startsWith('“')) continue
    const isRound = digits === '百' || digits === '千'
    if (isRound && (/[数上每几]$/.test(before) || /^[率比]/.test(after) || !/[人名家场]/.test(unit))) continue
    const { value } = applyScale(String(number), scale, unit)
    hits.push({ start, end, unitEnd: end, value, unit, approx: more || moreBehind ? 'over' : null, kind: kindOfUnit(unit) })
  }
  return hits
}
