import { areUnitsComparable } from './measure-words'
import type { Quantity } from './quantity'
import { feasibleWholes } from './recompute-rate'
import {
  recomputeAverageGrowth,
  recomputeByIncrease,
  recomputeDifference,
  recomputeGrowth,
  type GrowthCheck,
} from './recompute-growth'
import { show, spanOf, type Relation, type RelationFlaw } from './relation'
import type { Sentence } from './sentence'

const UP = /增长|增加|上升|提高|提升|增至|增到|升至|新增|扩大|攀升|增幅|增速|多|增$/
const DOWN = /下降|减少|降低|压减|缩减|降至|降到|减至|降幅|回落|减幅|降$/
const CHANGE_NAME = /(?:增长|增加|上升|提高|提升|下降|降低|减少|压减|增幅|降幅|增速|增长率|下降率|同比增|同比减|同比降)(?:率|幅度|幅|了)?(?:约?为|达到?|高达|是|近|超过?)?$/
const LAST_YEAR = /(?:上年|去年|上一年|同期|20\d\d年)(?:度|同期|全年)?(?:的|为|是|数)?$/
const AGAINST = /(?:较|比|与|同)(?:[^,;。]{0,4})(?:上年|去年|上一年|同期|20\d\d年)(?:度|同期|全年)?(?:相比)?的?$/
const YEAR_ON_YEAR = /同比|(?:较|比|与)(?:上年|去年|上一年|上年同期|去年同期)/
const FROM = /(?:从|由)[^,;。从由]{0,16}$/
const TO = /^[^,;。]{0,10}(?:增长|增加|上升|提高|提升|增|升|扩大|下降|减少|降低|降|压减|缩减|减|变)[至到为][^,;。]{0,6}$/
const IMPLAUSIBLE_PER_CENT = 300
const IMPLAUSIBLE_BASE = 30

const WORDS = { up: '增长', down: '下降' } as const

const directionOf = (words: string): 'up' | 'down' | null => (DOWN.test(words) ? 'down' : UP.test(words) ? 'up' : null)
const isGrowthUnit = (unit: string) => unit === '%' || unit === '个百分点' || unit === '百分点'
const canCompare = (a: Quantity, b: Quantity) => a.kind === b.kind && areUnitsComparable(a.unit, b.unit)

interface Context {
  sentence: Sentence
  rate: Quantity
  /** Words from the quantity before to the rate. */
  words: string
  before: Quantity[]
}

interface Base {
  from: Quantity
  to: Quantity
}

/** 从A增长到B，增长C%; 由A降至B. */
function findFromTo({ sentence, before }: Context): Base | null {
  const { folded, quantities } = sentence
  for (let at = before.length - 1; at > 0; at--) {
    const [from, to] = [before[at - 1]!, before[at]!]
    const lead = folded.slice(quantities[quantities.indexOf(from) - 1]?.unitEnd ?? from.sentenceStart, from.start)
    if (canCompare(from, to) && FROM.test(lead) && TO.test(folded.slice(from.unitEnd, to.start))) return { from, to }
  }
  return null
}

/** 受理204件，较上年181件增长12.7%; 受理204件（上年181件），同比增长12.7%. */
function findLastYear({ sentence, rate, before }: Context): Base | null {
  const isLastYear = (quantity: Quantity) => LAST_YEAR.test(quantity.before) || AGAINST.test(quantity.before)
  const isClose = (quantity: Quantity) => quantity.start > rate.start && quantity.start - rate.unitEnd < 16
  const from = before.findLast(isLastYear) ?? sentence.quantities.find((quantity) => isClose(quantity) && isLastYear(quantity))
  if (!from) return null
  const to = before.findLast((quantity) => quantity !== from && canCompare(quantity, from) && !isLastYear(quantity))
  return to ? { from, to } : null
}

/** 增加23件，增长12.7%: the increase directly before, and what it led to. */
function findIncrease({ before }: Context): { increase: Quantity; now: Quantity | null; isFall: boolean } | null {
  const increase = before.at(-1)
  if (!increase || increase.kind === 'rate') return null
  const direction = /(?:增长|增加|新增|上升|提高|多|减少|下降|降低)(?:了)?$/.test(increase.before) ? directionOf(increase.before) : null
  if (!direction) return null
  const previous = before.at(-2)
  const isLinked =
    previous && canCompare(previous, increase) && YEAR_ON_YEAR.test(increase.before) && previous.segment === increase.segment
  return { increase, now: isLinked ? previous : null, isFall: direction === 'down' }
}

function yearsBetween(sentence: Sentence, from: Quantity, to: Quantity): number | null {
  const yearBefore = (quantity: Quantity, since: number) =>
    [...sentence.folded.slice(since, quantity.start).matchAll(/(20\d\d)年/g)].at(-1)?.[1]
  const [first, last] = [yearBefore(from, from.sentenceStart), yearBefore(to, from.unitEnd)]
  return first && last && Number(last) > Number(first) ? Number(last) - Number(first) : null
}

function flawOf(check: GrowthCheck, rate: Quantity): RelationFlaw | null {
  if (check.agrees) return null
  if (rate.approx) return rate.approx === 'about' ? null : 'wrongSide'
  return check.isTruncated ? 'truncated' : 'growthDiffers'
}

function relation(
  parts: readonly Quantity[],
  rate: Quantity,
  check: GrowthCheck | null,
  flaw: RelationFlaw | null,
  kind: Relation['kind'],
  note?: string,
): Relation {
  const involved = [...parts, rate]
  return {
    kind,
    figures: involved.map((quantity) => quantity.index).sort((a, b) => a - b),
    blockId: rate.blockId,
    ...spanOf(involved),
    expected: check ? check.expected + rate.unit : null,
    printed: show(rate),
    printedFigure: rate.index,
    agrees: flaw ? false : check ? check.agrees : null,
    note: note ?? check?.computation ?? '',
    flaw,
  }
}

function relateChange(context: Context): Relation | null {
  const { rate, words, sentence } = context
  const direction = directionOf(rate.before)
  if (rate.value.startsWith('-') && direction) {
    const note = `“${WORDS[direction]}”后面不应再写负号`
    return relation([], rate, null, 'directionReversed', 'change', note)
  }
  const isAverage = /年均|年平均|平均每年/.test(rate.before)
  const pair = findFromTo(context) ?? findLastYear(context)
  if (pair) {
    const { from, to } = pair
    const isPoints = rate.unit !== '%'
    if (isPoints !== (from.kind === 'rate') && isPoints) return null
    const years = isAverage ? yearsBetween(sentence, from, to) : null
    if (isAverage && years === null) return null
    const recompute = isPoints ? recomputeDifference : recomputeGrowth
    const check = years !== null ? recomputeAverageGrowth(rate, from, to, years) : recompute(rate, from, to)
    if (!check) return null
    const isReversed = direction !== null && !check.truth.isZero() && (direction === 'down') !== check.truth.isNegative()
    if (isReversed) {
      return relation([from, to], rate, check, 'directionReversed', 'change', `${check.computation}，与“${WORDS[direction]}”相反`)
    }
    const isLarge = !rate.approx && rate.unit === '%' && Number(rate.value) > IMPLAUSIBLE_PER_CENT
    const isWild = isLarge && Number(from.value) >= IMPLAUSIBLE_BASE
    const flaw = flawOf(check, rate) ?? (isWild && YEAR_ON_YEAR.test(words) ? 'growthImplausible' : null)
    return relation([from, to], rate, check, flaw, isAverage ? 'growth' : 'change')
  }
  if (rate.unit !== '%' || isAverage) return null
  const increase = findIncrease(context)
  if (increase?.now) {
    const check = recomputeByIncrease(rate, increase.increase, increase.now, increase.isFall)
    if (check) return relation([increase.now, increase.increase], rate, check, flawOf(check, rate), 'change')
  }
  if (increase && !increase.now && !rate.approx && !increase.increase.approx && increase.increase.kind === 'count') {
    const bases = feasibleWholes(rate, increase.increase)
    if (!bases) {
      const note = `没有整数基数使${show(increase.increase)}的增幅为${show(rate)}`
      return relation([increase.increase], rate, null, 'infeasible', 'change', note)
    }
    const range = bases.low === bases.high ? bases.low : `${bases.low}至${bases.high}`
    const note = `反推基数为${range}${increase.increase.unit}`
    return { ...relation([increase.increase], rate, null, null, 'change', note), agrees: true }
  }
  return relateImplausible(context)
}

/** An explicit 同比 of more than 300%, over a base that was not small. */
function relateImplausible({ rate, before, words }: Context): Relation | null {
  const now = before.at(-1)
  const isExplicit = YEAR_ON_YEAR.test(words) && UP.test(rate.before) && !rate.approx
  if (!isExplicit || !now || now.kind !== 'count' || Number(rate.value) <= IMPLAUSIBLE_PER_CENT) return null
  const base = Number(now.value) / (1 + Number(rate.value) / 100)
  if (base < IMPLAUSIBLE_BASE) return null
  const note = `按${show(now)}反推，上年约为${Math.round(base)}${now.unit}`
  return relation([now], rate, null, 'growthImplausible', 'change', note)
}

/** 从A增长到B without a printed rate, or the word of the rate itself: direction only. */
function relateDirections(sentence: Sentence): Relation[] {
  const { quantities, folded } = sentence
  return quantities.flatMap((to, at): Relation[] => {
    const from = quantities[at - 1]
    if (!from || !canCompare(from, to)) return []
    const lead = folded.slice(quantities[at - 2]?.unitEnd ?? from.sentenceStart, from.start)
    const between = folded.slice(from.unitEnd, to.start)
    const behind = quantities[at + 1]
    const hasRate = behind && isGrowthUnit(behind.unit) && CHANGE_NAME.test(behind.before)
    if (hasRate || !FROM.test(lead) || !TO.test(between)) return []
    const direction = directionOf(between)
    const isFall = Number(to.value) < Number(from.value)
    if (!direction || to.value === from.value || (direction === 'down') === isFall) return []
    const note = `${show(from)}到${show(to)}，与“${WORDS[direction]}”相反`
    return [relation([from], to, null, 'directionReversed', 'change', note)]
  })
}

/** Growth rates and the numbers they compare; the direction of from … to …. */
export const relateChanges = (sentences: readonly Sentence[]): Relation[] =>
  sentences.flatMap((sentence) => {
    const found = sentence.quantities.flatMap((rate, at): Relation[] => {
      if (!isGrowthUnit(rate.unit) || !CHANGE_NAME.test(rate.before)) return []
      const before = sentence.quantities.slice(0, at)
      const words = sentence.folded.slice(Math.max(rate.sentenceStart, rate.start - 40), rate.start)
      const change = relateChange({ sentence, rate, words, before })
      return change ? [change] : []
    })
    return [...found, ...relateDirections(sentence)]
  })
