import { isBesideThisYear } from './beside-this-year'
import { areUnitsComparable } from './measure-words'
import { wholeNameOf, wholesNamed } from './named-whole'
import type { Quantity } from './quantity'
import { RATE_BASES } from './rate-bases'
import { isFeasibleShare, nearestShares, recomputeRate } from './recompute-rate'
import { show, spanOf, type Relation } from './relation'
import type { Sentence } from './sentence'

const CHANGE = /同比|环比|增长|上升|提高|提升|增加|下降|降低|减少|增幅|降幅|增速/
const SHARE = /占比|比重|占[^,;。]{0,20}$/
/** A whole outside the text: 占全市的12%. */
const OUTSIDE = /占(?:到|据)?(?:全国|全省|全市|全县|全区|全州|全盟|同期|总人口|辖区)/
/** 占比由62%降至48%: the first of two shares, of other numbers than the ones here. */
const FROM = /(?:由|从|较)$/
const RATE_NAME = /率(?:均?为|均?达到?|高达|是)?$/

const isCount = (quantity: Quantity) => quantity.kind === 'count' && quantity.approx === null
/** 占全部案件的: the named whole must share its noun with the quantity taken for it. */
function namesOther(before: string, whole: Quantity): boolean {
  const named = wholeNameOf(before)
  if (!named) return false
  const label = whole.before + whole.after
  for (let at = 0; at + 1 < named.length; at++) if (label.includes(named.slice(at, at + 2))) return false
  return true
}

type Judgement = Pick<Relation, 'expected' | 'agrees' | 'note' | 'flaw' | 'data'>

function relation(rate: Quantity, parts: Quantity[], given: Judgement): Relation {
  const involved = [...parts, rate]
  return {
    kind: 'share',
    figures: involved.map((quantity) => quantity.index).sort((a, b) => a - b),
    blockId: rate.blockId,
    ...spanOf(given.flaw === 'infeasible' ? [rate] : involved),
    printed: show(rate),
    printedFigure: rate.index,
    ...given,
  }
}

/** 执法人员1520名，其中持证1498名，持证率: the rate bears the name of the part directly before it. */
function isNamedAfter(rate: Quantity, part: Quantity): boolean {
  const stem = /([\u4e00-\u9fa5]{2})率(?:均?为|均?达到?|高达|是)?$/.exec(rate.before)?.[1]
  return stem !== undefined && /其中/.test(part.before) && part.before.replace(/^.*其中/, '').includes(stem)
}

function relateShare(rate: Quantity, sentence: Sentence): Relation | null {
  // 占85%以上 is said of no two numbers in particular.
  if (rate.approx === 'atLeast' || rate.approx === 'atMost') return null
  const before = sentence.quantities.filter((quantity) => quantity.start < rate.start && isCount(quantity))
  // Of all pairs, the part nearest to the rate is tried first.
  for (const part of before.toReversed()) {
    for (const whole of before) {
      if (whole === part || !areUnitsComparable(whole.unit, part.unit)) continue
      const check = recomputeRate(rate, [part], [whole])
      if (!check?.agrees) continue
      const judgement = { expected: `${check.expected}%`, agrees: true, note: check.computation, flaw: null }
      return relation(rate, [whole, part], judgement)
    }
  }
  const inlineWords = /^的?$/.test(rate.before)
  const last = before.at(-1)
  const isNamedRate = last !== undefined && isNamedAfter(rate, last)
  if ((!inlineWords && !SHARE.test(rate.before) && !isNamedRate) || OUTSIDE.test(rate.before) || FROM.test(rate.before) || rate.approx) return null
  const inline = relateInlineWhole(rate, sentence)
  if (inline) return inline
  const present = before.filter((quantity) => !isBesideThisYear(quantity))
  const part = present.at(-1)
  const isWholeOf = (quantity: Quantity, of: Quantity) =>
    quantity !== of && areUnitsComparable(quantity.unit, of.unit) && Number(quantity.value) >= Number(of.value)
  const named = part && relateNamedWhole(rate, part, sentence)
  if (named) return named
  const whole = part && present.findLast((quantity) => isWholeOf(quantity, part))
  if (part && whole && isAdjacent(rate, part) && !namesOther(rate.before, whole)) {
    const check = recomputeRate(rate, [part], [whole])
    if (!check) return null
    const flaw = check.isTruncated ? 'truncated' : 'rateDiffers'
    const data = { title: '占比', base: '总数' }
    return relation(rate, [whole, part], { expected: `${check.expected}%`, agrees: false, note: check.computation, flaw, data })
  }
  return judgeFeasibility(rate, present, sentence)
}

/** 网办1986项，占全部事项2074项的95.8%: the whole stands within the words of the share. */
function relateInlineWhole(rate: Quantity, sentence: Sentence): Relation | null {
  const at = sentence.quantities.indexOf(rate)
  const [part, whole] = [sentence.quantities[at - 2], sentence.quantities[at - 1]]
  const isInline = whole && isCount(whole) && /^的?$/.test(rate.before) && /占[^,;。]*$/.test(whole.before)
  if (!isInline || !part || !isCount(part) || !areUnitsComparable(part.unit, whole.unit)) return null
  if (OUTSIDE.test(whole.before) || whole.clauseStart - part.unitEnd > 1) return null
  const check = recomputeRate(rate, [part], [whole])
  if (!check || check.agrees) return null
  const flaw = check.isTruncated ? 'truncated' : 'rateDiffers'
  const data = { title: '占比', base: '总数' }
  return relation(rate, [whole, part], { expected: `${check.expected}%`, agrees: false, note: check.computation, flaw, data })
}

const isAdjacent = (rate: Quantity, part: Quantity) => rate.clauseStart - part.unitEnd <= 1

/**
 * 立案受理45件，占收到申请的71.4%, where 收到申请 was told sentences before. Accuses only where the named whole is
 * certain: the one of the other shares of the sentence, or the only one of that name.
 */
function relateNamedWhole(rate: Quantity, part: Quantity, sentence: Sentence): Relation | null {
  const name = wholeNameOf(rate.before)
  if (!name || !isAdjacent(rate, part)) return null
  const wholes = wholesNamed(name, part, sentence).filter((whole) => Number(whole.value) > 0)
  const judge = (whole: Quantity) => ({ whole, check: recomputeRate(rate, [part], [whole])! })
  const fitting = wholes.map(judge).find(({ check }) => check.agrees)
  if (fitting) {
    const { check, whole } = fitting
    return relation(rate, [whole, part], { expected: `${check.expected}%`, agrees: true, note: check.computation, flaw: null })
  }
  const only = new Set(wholes.map((whole) => whole.value)).size === 1 ? wholes[0] : wholeOfOtherShares(rate, name, sentence)
  if (!only) return null
  const { check, whole } = judge(only)
  const flaw = check.isTruncated ? 'truncated' : 'rateDiffers'
  const data = { title: '占比', base: name }
  return relation(rate, [whole, part], { expected: `${check.expected}%`, agrees: false, note: check.computation, flaw, data })
}

/** The whole by which another share of the sentence with the same named whole ties out. */
function wholeOfOtherShares(rate: Quantity, name: string, sentence: Sentence): Quantity | undefined {
  for (const [at, other] of sentence.quantities.entries()) {
    const part = sentence.quantities[at - 1]
    if (other === rate || other.unit !== '%' || !part || !isCount(part)) continue
    if (wholeNameOf(other.before) !== name || !isAdjacent(other, part)) continue
    const fits = (whole: Quantity) => recomputeRate(other, [part], [whole])?.agrees
    const whole = wholesNamed(name, part, sentence).find(fits)
    if (whole) return whole
  }
  return undefined
}

/** A share without its part: some whole number of parts must give it. The whole stands before, or in a parallel 占比. */
function judgeFeasibility(rate: Quantity, before: readonly Quantity[], sentence: Sentence): Relation | null {
  const next = sentence.quantities[sentence.quantities.indexOf(rate) + 1]
  const isParallel = next && isCount(next) && next.clauseStart === rate.clauseEnd + 1 && /占比|比重/.test(next.after)
  const previous = sentence.quantities[sentence.quantities.indexOf(rate) - 1]
  const isOnly = before.length === 1 && before[0] === previous && /其中|占比|比重/.test(rate.before)
  const only = isOnly ? before[0] : undefined
  const whole = before.length === 0 && isParallel ? next : only
  if (!whole || namesOther(rate.before, whole) || isFeasibleShare(rate, whole)) return null
  const note = `以${show(whole)}为总数，没有整数得${show(rate)}：${nearestShares(rate, whole).join('，')}`
  return relation(rate, [whole], { expected: null, agrees: false, note, flaw: 'infeasible', data: { title: '占比' } })
}

/** 简易程序3980件、普通程序1652件，分别占70.7%和29.3%: each share of a list belongs to the part of its place. */
function relateList(sentence: Sentence): Relation[] {
  const { quantities } = sentence
  return quantities.flatMap((first, at): Relation[] => {
    const isList = first.unit === '%' && /分别/.test(first.before) && /占/.test(first.before) && !OUTSIDE.test(first.before)
    if (!isList) return []
    const rates = [first]
    for (let next = quantities[at + 1]; next?.unit === '%' && /^[、,和及与]$/.test(next.before); next = quantities[at + rates.length]) rates.push(next)
    const parts = quantities.slice(Math.max(0, at - rates.length), at)
    const whole = quantities[at - rates.length - 1]
    if (rates.length < 2 || parts.length < rates.length || !whole || ![whole, ...parts].every(isCount)) return []
    const isWhole = (part: Quantity) => areUnitsComparable(part.unit, whole.unit) && Number(part.value) <= Number(whole.value)
    if (isBesideThisYear(whole) || !parts.every(isWhole)) return []
    return rates.flatMap((rate, place): Relation[] => {
      const check = recomputeRate(rate, [parts[place]!], [whole])
      if (!check) return []
      const flaw = check.agrees || rate.approx ? null : check.isTruncated ? 'truncated' : 'rateDiffers'
      const agrees = rate.approx && !check.agrees ? null : check.agrees
      const data = { title: '占比', base: '总数' }
      return [relation(rate, [whole, parts[place]!], { expected: `${check.expected}%`, agrees, note: check.computation, flaw, data })]
    })
  })
}

/** Shares (占比), and rates whose name tells no denominator: these only where they fit, never accused. */
export function relateShares(sentences: readonly Sentence[]): Relation[] {
  return sentences.flatMap((sentence) => {
    const listed = relateList(sentence)
    const isListed = (rate: Quantity) => listed.some(({ printedFigure }) => printedFigure === rate.index)
    const single = sentence.quantities.flatMap((rate) => {
      if (isListed(rate) || /分别/.test(rate.before)) return []
      const words = /^的?$/.test(rate.before) ? sentence.folded.slice(rate.clauseStart, rate.start) : rate.before
      const isShare = rate.unit === '%' && !CHANGE.test(words) && (SHARE.test(words) || RATE_NAME.test(words))
      if (!isShare || RATE_BASES.some((basis) => basis.name.test(rate.before))) return []
      return relateShare(rate, sentence) ?? []
    })
    return [...listed, ...single]
  })
}
