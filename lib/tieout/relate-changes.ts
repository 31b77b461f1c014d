import { canCompare, findBase, findIncrease, FROM, TO, type ChangeContext } from './find-change-base'
import { directionOf, isGrowthUnit, UP, YEAR_ON_YEAR } from './growth-words'
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

const CHANGE_NAME = /(?:增长|增加|上升|提高|提升|下降|降低|减少|压减|压降|缩减|压缩|缩短|增幅|降幅|增速|增长率|下降率|同比增|同比减|同比降)(?:率|幅度|幅|了)?(?:约?为|达到?|高达|是|近|超过?)?$/
const IMPLAUSIBLE_PER_CENT = 300
const IMPLAUSIBLE_BASE = 30

const WORDS = { up: '增长', down: '下降' } as const

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

function relateChange(context: ChangeContext): Relation | null {
  const { rate, words, sentence, place } = context
  const direction = directionOf(sentence.quantities[sentence.quantities.indexOf(rate) - place]!.before)
  if (rate.value.startsWith('-') && direction) {
    const note = `“${WORDS[direction]}”后面不应再写负号`
    return relation([], rate, null, 'directionReversed', 'change', note)
  }
  const isAverage = /年均|年平均|平均每年/.test(rate.before)
  const pair = findBase(context)
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
function relateImplausible({ rate, before, words }: ChangeContext): Relation | null {
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

/**
 * The place of a growth rate in its list: 0 where it stands alone or first, 1 for the second of 分别下降50.76%、64.27%;
 * null for what is no growth rate.
 */
function listPlace(quantities: readonly Quantity[], at: number): number | null {
  for (let place = 0; place <= at; place++) {
    const rate = quantities[at - place]!
    if (!isGrowthUnit(rate.unit)) return null
    if (CHANGE_NAME.test(rate.before)) return place === 0 || rate.before.includes('分别') ? place : null
    if (!/^[、和与]$/.test(rate.before)) return null
  }
  return null
}

/** Growth rates and the numbers they compare; the direction of from … to …. */
export const relateChanges = (sentences: readonly Sentence[]): Relation[] =>
  sentences.flatMap((sentence) => {
    const found = sentence.quantities.flatMap((rate, at): Relation[] => {
      const place = listPlace(sentence.quantities, at)
      if (place === null) return []
      const before = sentence.quantities.slice(0, at - place)
      const words = sentence.folded.slice(Math.max(rate.sentenceStart, rate.start - 40), rate.start)
      const change = relateChange({ sentence, rate, words, before, place })
      return change ? [change] : []
    })
    return [...found, ...relateDirections(sentence)]
  })
