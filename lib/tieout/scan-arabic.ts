import { UNIT_SOURCE } from './measure-words'
import { applyScale, kindOfUnit, type NumberHit } from './number-hit'

const DIGITS = /(?<![\d.])(?:\d{1,3}(?:,\d{3})+(?!\d)|\d+)(?:\.\d+)?/g
/** Behind the digits: 余 or 多 on either side of 万 or 亿, then % or a measure word. */
const TAIL = new RegExp([/( ?)(余|多|来)?([万亿]{0,2})(余|多)?( ?)/.source, '(%|‰|', UNIT_SOURCE, ')?'].join(''), 'y')

/** Before a number these make it a name, the tail of a date, a formula or an ordinal; behind it a formula. */
const NAME_BEFORE = /[A-Za-z.+×*/〔[#第前_:-]$/
const NAME_AFTER = /^[A-Za-z+×*/〕\]_]/
/** 3至5名 is a range; 由2400次降至1600次 tells two numbers. */
const RANGE_BEFORE = /\d(?:%|[万亿]?[\u4e00-\u9fa5]{0,2})?(?:[-—–~～]|——|(?<![降增升减长少加高低压缩])[至到])$/
const RANGE_AFTER = /^(?:%|[万亿]?[\u4e00-\u9fa5]{0,2})?(?:[-—–~～]|——)\d/
const MINUS_BEFORE = /(?:增长|增加|上升|提高|下降|减少|降低|增幅|增速|降幅|同比|为)[-−]$/

/** Durations are limits or lessons when they are quantities at all, else names: 24小时自助服务区, 15分钟服务圈. */
const DURATIONS = new Set(['天', '小时', '分钟'])
const LIMIT_BEFORE = /(?:压缩|缩短|缩减|减少|提速|降|控制|不超过|不少于|不低于|至少|最多|为期|时限|用时|历时|平均|仅需|只需|累计|达到|培训|学时)[^,;。、]{0,6}$/
const LIMIT_BEHIND = /^(?:以内|之内|内|办结|完成|出证|左右|以上|的?(?:培训|课程|学习|集训|轮训))/
/** 用2年左右时间 is a term; 近5年, 三年行动 and 2023年 are not quantities. */
const TERM = /^ ?年(?=左右|以内|之内)/

/** Nouns whose number may lack its measure word: 满意度98.5，律师人数达326. */
const BARE_NOUN = /(?:满意度|满意率|得分|总分|均分|平均分|分值|指数|评分|成绩|人数|总数|总量|件数|次数|案件数|案件量)(?:[^,;。\d]{0,4}(?:达到|高达|达|为|到|至|是|得))?$/
const BARE_COUNT = /人数|总数|总量|件数|次数|案件/
const BARE_END = /^ ?(?:[,;。、)!?\n\t]|$)/
/** 100万以上的合同: money whose 元 is missing. */
const BARE_MONEY = /^(?:以上|以下|以内)?的?[^,;。、]{0,4}(?:合同|项目|资金|工程|采购|招标|投资|金额|标的)/

/** 每万人口律师拥有比2.1名: the measure word is 名/万人. */
const PER_TEN_THOUSAND = /每万(?:人|名)[^,;。]{0,12}$/
/** 案件比为1.8:1, 比值为1.8. */
const PROPORTION = /比(?:例|值|率)?(?:约?为|达到?|是|约)?$/

/** Quantities in Arabic digits. `isMasked` tells the places inside names. */
export function scanArabic(folded: string, isMasked: (at: number) => boolean): NumberHit[] {
  const hits: NumberHit[] = []
  for (const match of folded.matchAll(DIGITS)) {
    const { index: start } = match
    if (isMasked(start)) continue
    const digitsEnd = start + match[0].length
    const before = folded.slice(Math.max(0, start - 24), start)
    const after = folded.slice(digitsEnd, digitsEnd + 14)
    const decimal = match[0].replace(/,/g, '')
    const proportion = /^ ?[:∶比] ?1(?![\d.])/.exec(after)
    if (proportion && PROPORTION.test(before)) {
      const end = digitsEnd + proportion[0].length
      hits.push({ start, end, unitEnd: end, value: decimal, unit: '', approx: null, kind: 'ratio' })
      continue
    }
    const isNegative = MINUS_BEFORE.test(before)
    const isInName = NAME_BEFORE.test(before) && !isNegative && !/[\u4e00-\u9fa5]:$/.test(before)
    if (isInName || NAME_AFTER.test(after)) continue
    if (RANGE_BEFORE.test(before) || RANGE_AFTER.test(after)) continue
    TAIL.lastIndex = digitsEnd
    const [whole, , more, scale = '', moreBehind, blank = '', unit = ''] = TAIL.exec(folded)!
    const approx = more === '来' ? 'about' : more || moreBehind ? 'over' : null
    if (unit === '') {
      const bare = readBare(before, after, folded.slice(digitsEnd + whole.length, digitsEnd + whole.length + 14), scale)
      if (!bare) continue
      const end = digitsEnd + (bare.kind === 'amount' ? whole.length : 0)
      const { value } = bare.kind === 'amount' ? applyScale(decimal, scale, '') : { value: decimal }
      hits.push({ start, end, unitEnd: end + bare.unitLength, value, unit: bare.unit, approx, kind: bare.kind })
      continue
    }
    const unitEnd = digitsEnd + whole.length
    if (DURATIONS.has(unit) && !LIMIT_BEFORE.test(before) && !LIMIT_BEHIND.test(folded.slice(unitEnd, unitEnd + 4))) continue
    const scaled = applyScale(decimal, scale, unit)
    const perTenThousand = (unit === '名' || unit === '人') && PER_TEN_THOUSAND.test(before)
    hits.push({
      start: isNegative ? start - 1 : start,
      end: rawEnd(unit, digitsEnd, unitEnd, moreBehind ? `${scale}${moreBehind}` : more, blank),
      unitEnd,
      value: isNegative ? `-${scaled.value}` : scaled.value,
      unit: perTenThousand ? `${unit}/万人` : scaled.unit,
      approx,
      kind: perTenThousand ? 'ratio' : kindOfUnit(unit),
    })
  }
  return hits
}

// The raw number keeps its %, and its 万 unless that belongs to the money's measure word (300余 of 300余万元).
function rawEnd(unit: string, digitsEnd: number, unitEnd: number, approximation: string | undefined, blank: string): number {
  if (unit === '%' || unit === '‰') return unitEnd
  if (unit.endsWith('元')) return digitsEnd + (approximation?.length ?? 0)
  return unitEnd - unit.length - blank.length
}

interface BareUnit {
  unit: string
  kind: NumberHit['kind']
  unitLength: number
}

/** What a number without measure word counts, where its words tell; null when it is no quantity. */
function readBare(before: string, after: string, behind: string, scale: string): BareUnit | null {
  const term = TERM.exec(after)
  if (term && scale === '') return { unit: '年', kind: 'count', unitLength: term[0].length }
  if (scale !== '') return BARE_MONEY.test(behind) ? { unit: '元', kind: 'amount', unitLength: 0 } : null
  if (!BARE_END.test(after)) return null
  if (PROPORTION.test(before) && /案件|诉讼|复议/.test(before)) return { unit: '', kind: 'ratio', unitLength: 0 }
  if (!BARE_NOUN.test(before)) return null
  return { unit: '', kind: BARE_COUNT.test(before) ? 'count' : 'score', unitLength: 0 }
}
