import { directionOf, YEAR_ON_YEAR } from './growth-words'
import { areUnitsComparable } from './measure-words'
import { pairsOf } from './pairs-of'
import type { Quantity } from './quantity'
import type { Sentence } from './sentence'

const LAST_YEAR = /(?:上年|去年|上一年|同期|20\d\d年)(?:度|同期|全年)?(?:的|为|是|数)?$/
const AGAINST = /(?:较|比|与|同)(?:[^,;。]{0,4})(?:上年|去年|上一年|同期|20\d\d年)(?:度|同期|全年)?(?:相比)?的?$/
export const FROM = /(?:从|由)[^,;。从由]{0,16}$/
export const TO = /^[^,;。]{0,10}(?:增长|增加|上升|提高|提升|增|升|扩大|下降|减少|降低|降|压减|压降|缩减|压缩|缩短|减|变)[至到为][^,;。]{0,6}$/
/** What is said of any change, whatever it is a change of. */
const CHANGE_WORDS = /[^\u4e00-\u9fa5]|同比|环比|(?:较|比|与)?(?:上年|去年|上一年)(?:度|同期)?|增长率|增长|增加|增幅|增速|上升|提高|提升|下降率|下降|降低|降幅|减少|压减|幅度|分别|年均|年平均|平均每年|约为|达到?|为|了|率/g
const YEAR = /(20\d\d)年度?/
/** What a change says it is a change of, and in which units that is counted. */
const UNITS_OF: readonly (readonly [RegExp, readonly string[]])[] = [
  [/人数/, ['人', '名', '位']],
  [/人次/, ['人次']],
  [/件数|案件量/, ['件', '宗', '起']],
  [/金额/, ['元', '万元', '亿元']],
  [/户数/, ['户']],
]
const NAMED_UNIT = /(?:人数|人次|件数|案件量|金额|户数)/g

/** A growth rate with what stands before it in its sentence. */
export interface ChangeContext {
  sentence: Sentence
  rate: Quantity
  /** Words from the quantity before to the rate. */
  words: string
  /** Quantities before the rate, or before the list of rates it is in. */
  before: Quantity[]
  /** Its place in a list of rates: 1 for the second of 分别下降50.76%、64.27%. */
  place: number
}

/** Two quantities of which the rate tells the change. */
export interface ChangeBase {
  from: Quantity
  to: Quantity
}

export const canCompare = (a: Quantity, b: Quantity) => a.kind === b.kind && areUnitsComparable(a.unit, b.unit)

/** 从A增长到B，增长C%; 由A降至B. */
function findFromTo(context: ChangeContext): ChangeBase | null {
  const { sentence, before } = context
  const { folded, quantities } = sentence
  for (let at = before.length - 1; at > 0; at--) {
    const [from, to] = [before[at - 1]!, before[at]!]
    const lead = folded.slice(quantities[quantities.indexOf(from) - 1]?.unitEnd ?? from.sentenceStart, from.start)
    const isPair = canCompare(from, to) && FROM.test(lead) && TO.test(folded.slice(from.unitEnd, to.start))
    if (isPair) return isAbout(context, from, to) ? { from, to } : null
  }
  return null
}

/** Behind 由12%提高到28%, the change of something else (检查总量同比减少31.5%) is none of these two. */
function isAbout({ sentence, rate, before, place }: ChangeContext, from: Quantity, to: Quantity): boolean {
  if (to !== before.at(-1)) return false
  const first = sentence.quantities[sentence.quantities.indexOf(rate) - place]!
  const pairs = pairsOf(first.before.replace(CHANGE_WORDS, ''))
  const label = from.before + to.before
  return pairs.length === 0 || pairs.filter((pair) => label.includes(pair)).length * 2 >= pairs.length
}

/** 97件134人: numbers that adjoin count one thing in several units. */
function adjoining(quantities: readonly Quantity[], first: Quantity): Quantity[] {
  const group = [first]
  for (const next of quantities.slice(quantities.indexOf(first) + 1)) {
    if (next.start !== group.at(-1)!.unitEnd) break
    group.push(next)
  }
  return group
}

/** The units in which the changed thing is counted: 人数下降 says 人; null where the words do not say. */
function unitsOfChange({ rate, sentence, before, place }: ChangeContext): readonly string[] | null {
  const lead = sentence.folded.slice(before.at(-1)?.unitEnd ?? sentence.start, rate.start)
  const named = lead.match(NAMED_UNIT)?.[place]
  return named === undefined ? null : (UNITS_OF.find(([words]) => words.test(named))?.[1] ?? null)
}

/** 受理204件，较上年181件增长12.7%; 受理204件（上年181件），同比增长12.7%; 97件134人，去年同期197件375人. */
function findLastYear(context: ChangeContext): ChangeBase | null {
  const { sentence, rate, before, place } = context
  const saysLastYear = (quantity: Quantity) => LAST_YEAR.test(quantity.before) || AGAINST.test(quantity.before)
  const isClose = (quantity: Quantity) => quantity.start > rate.start && quantity.start - rate.unitEnd < 16
  const first = before.findLast(saysLastYear) ?? sentence.quantities.find((quantity) => isClose(quantity) && saysLastYear(quantity))
  if (!first) return null
  const lastYear = adjoining(sentence.quantities, first)
  const units = unitsOfChange(context)
  const from = units ? lastYear.find(({ unit }) => units.includes(unit)) : lastYear[place]
  if (!from) return null
  const others = before.filter((quantity) => canCompare(quantity, from) && !lastYear.includes(quantity) && !saysLastYear(quantity))
  const behind = others.filter((quantity) => quantity.start > from.start)
  const to = behind.length === 0 ? others.at(-1) : behind.at(-1)
  // 上年新收240件，审结250件: what comes between must be of the same thing, or the change is of something else.
  return to && behind.every((quantity) => isOfThisYear(quantity, from)) ? { from, to } : null
}

function isOfThisYear(quantity: Quantity, from: Quantity): boolean {
  const named = from.before.replace(/上年|去年|上一年|同期|[^\u4e00-\u9fa5]/g, '')
  return /今年|本年|当年|全年/.test(quantity.before) || pairsOf(named).some((pair) => quantity.before.includes(pair))
}

const yearOf = (words: string) => Number(YEAR.exec(words)?.[1] ?? Number.NaN)
const withoutYear = (words: string) => words.replace(YEAR, '').replace(/[^\u4e00-\u9fa5]/g, '')

/** 2023年办理66件，2024年办理151件，同比增长128.79%: the same words of two years, one after the other. */
function findYears({ before, rate, place }: ChangeContext): ChangeBase | null {
  const to = before.at(-1)
  if (!to || place > 0 || rate.clauseStart - to.unitEnd > 1) return null
  const isYearBefore = (quantity: Quantity) =>
    canCompare(quantity, to) &&
    yearOf(quantity.before) === yearOf(to.before) - 1 &&
    withoutYear(quantity.before) === withoutYear(to.before)
  const from = before.findLast(isYearBefore)
  return from ? { from, to } : null
}

/** The two quantities that a growth rate compares; null where the sentence does not print both. */
export const findBase = (context: ChangeContext): ChangeBase | null =>
  findFromTo(context) ?? findLastYear(context) ?? findYears(context)

/** 增加23件，增长12.7%: the increase directly before, and what it led to. */
export function findIncrease({ before }: ChangeContext): { increase: Quantity; now: Quantity | null; isFall: boolean } | null {
  const increase = before.at(-1)
  if (!increase || increase.kind === 'rate') return null
  const direction = /(?:增长|增加|新增|上升|提高|多|减少|下降|降低)(?:了)?$/.test(increase.before) ? directionOf(increase.before) : null
  if (!direction) return null
  const previous = before.at(-2)
  const isLinked =
    previous && canCompare(previous, increase) && YEAR_ON_YEAR.test(increase.before) && previous.segment === increase.segment
  return { increase, now: isLinked ? previous : null, isFall: direction === 'down' }
}
