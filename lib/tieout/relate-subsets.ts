import { ExactDecimal } from '@/lib/figures/exact-decimal'
import { isBesideThisYear } from './beside-this-year'
import { areUnitsComparable } from './measure-words'
import { decimalsOf, printedInterval } from './printed-interval'
import type { Quantity } from './quantity'
import { show, spanOf, type Relation } from './relation'
import type { Sentence } from './sentence'

const OPENS = /其中|包括(?!但不限于)/
/** A clause with these begins something else than another part. */
const TURNS_AWAY = /(?:^|,)(?:共|累计|全年|另|此外|同时|并|还|先后|开展|组织|举办|较|比|同比|同期|上年)|增长|增加|下降|减少|总计|合计|共计/

/** What becomes of a case: words of stages, each of which holds part of the one before. */
const STAGE = /受理|立案|审理|开庭|出庭|审结|办结|结案|调解|化解|和解|成功|整改|采纳|完成|处理|移送|参加|参训|通过|合格|实际|发现|反馈|回复|评查|抽查|查处/
/** A part in a comma's clause is a mere name up to this many characters. */
const NAME_LENGTH = 6

interface Subset {
  whole: Quantity
  /** Quantities counted beside the whole in the same words, of which 其中 may be a part just as well. */
  siblings: Quantity[]
  parts: Quantity[]
  /** The parts stand side by side; stages of one case (开庭40件，出庭应诉40件) lie within one another. */
  isSideBySide: boolean
}

const SCALE: Readonly<Record<string, string>> = { 元: '1', 万元: '10000', 亿元: '100000000' }

/** Low and high in the same unit: money in 元. */
function bounds(quantity: Quantity) {
  const { low, high } = printedInterval(quantity)
  const scale = SCALE[quantity.unit] ?? '1'
  return { low: low.times(scale), high: high.times(scale) }
}

const wordsAtEnd = (quantity: Quantity) => quantity.before.replace(/[^\u4e00-\u9fa5]/g, '').slice(-2)

function findSiblings(whole: Quantity, quantities: readonly Quantity[]): Quantity[] {
  const siblings: Quantity[] = []
  for (let at = quantities.indexOf(whole) - 1; at >= 0; at--) {
    const candidate = quantities[at]!
    if (candidate.unit !== whole.unit || wordsAtEnd(whole) === '' || wordsAtEnd(candidate) !== wordsAtEnd(whole)) break
    siblings.push(candidate)
  }
  return siblings
}

/** A sentence that opens with 其中 parts something of the one before: at most its largest number. */
const largest = (quantities: readonly Quantity[]) =>
  quantities.toSorted((a, b) => bounds(b).high.comparedTo(bounds(a).high))[0]

/** 刑事60件、民事50件; 市政府收到24件，工作部门收到39件; 公民52件，法人11件. */
function areSideBySide(first: Quantity, second: Quantity, between: string): boolean {
  if (/^ ?[、和与及]/.test(between)) return true
  if (wordsAtEnd(first) !== '' && wordsAtEnd(first) === wordsAtEnd(second)) return true
  const names = [first, second].map((quantity) => quantity.before.replace(/^.*其中|[^\u4e00-\u9fa5]/g, ''))
  return names.every((name) => name.length <= NAME_LENGTH && !STAGE.test(name))
}

function findSubsets(sentence: Sentence): Subset[] {
  const subsets: Subset[] = []
  const { quantities, folded } = sentence
  let open: Subset | null = null
  quantities.forEach((quantity, at) => {
    const previous = quantities[at - 1]
    const between = folded.slice(previous?.unitEnd ?? quantity.sentenceStart, quantity.start)
    const opens = OPENS.test(between)
    if (quantity.segment !== previous?.segment && !opens) open = null
    if (quantity.kind !== 'count' && quantity.kind !== 'amount') return
    if (opens) {
      const isAlike = (other: Quantity) =>
        other.kind === quantity.kind && areUnitsComparable(other.unit, quantity.unit) && !isBesideThisYear(other)
      const isOpening = at === 0 && /^[ \n\t]*其中/.test(between)
      const earlier = isOpening ? largest((sentence.previous?.quantities ?? []).filter(isAlike)) : undefined
      const whole = quantities.slice(0, at).findLast(isAlike) ?? earlier
      open = whole ? { whole, siblings: findSiblings(whole, quantities), parts: [quantity], isSideBySide: true } : null
      if (open) subsets.push(open)
    } else if (open && quantity.unit === open.parts[0]!.unit && !TURNS_AWAY.test(between)) {
      open.isSideBySide &&= areSideBySide(open.parts.at(-1)!, quantity, between)
      open.parts.push(quantity)
    }
  })
  return subsets
}

/** Rounded alike in the same unit, the larger print is the larger number: 1.3亿元 of 1.2亿元. */
function isPrintedLarger(part: Quantity, whole: Quantity): boolean {
  const isAlike = part.unit === whole.unit && decimalsOf(part.value) === decimalsOf(whole.value)
  return isAlike && !part.approx && !whole.approx && new ExactDecimal(part.value).gt(whole.value)
}

function relate({ whole, siblings, parts, isSideBySide }: Subset): Relation[] {
  const wholeBounds = bounds(whole)
  const most = siblings.reduce((sum, sibling) => sum.plus(bounds(sibling).high), wholeBounds.high)
  const relations = parts.map((part): Relation => {
    const exceeds = bounds(part).low.gt(most) || (siblings.length === 0 && isPrintedLarger(part, whole))
    return {
      kind: 'subset',
      figures: [whole.index, part.index].sort((a, b) => a - b),
      blockId: part.blockId,
      ...spanOf([whole, part]),
      expected: null,
      printed: show(part),
      printedFigure: part.index,
      agrees: !exceeds,
      note: exceeds ? `其中${show(part)}大于总数${show(whole)}` : '',
      flaw: exceeds ? 'subsetExceeds' : null,
      data: { whole: show(whole), part: show(part) },
    }
  })
  const total = parts.reduce((sum, part) => sum.plus(bounds(part).low), new ExactDecimal(0))
  const exceedsTogether = isSideBySide && parts.length > 1 && relations.every((relation) => relation.agrees) && total.gt(most)
  if (exceedsTogether && parts.every((part) => part.unit === whole.unit && !part.approx)) {
    const sum = parts.reduce((add, part) => add.plus(part.value), new ExactDecimal(0)).toFixed()
    relations.push({
      kind: 'sum',
      figures: [whole, ...parts].map((quantity) => quantity.index).sort((a, b) => a - b),
      blockId: whole.blockId,
      ...spanOf([whole, ...parts]),
      expected: null,
      printed: show(whole),
      printedFigure: whole.index,
      agrees: false,
      note: `${parts.map((part) => part.value).join('＋')}=${sum}，大于${show(whole)}`,
      flaw: 'partsExceed',
      data: { whole: show(whole), sum: `${sum}${whole.unit}` },
    })
  }
  return relations
}

/** 其中: each part, and all of them together, may not be more than the nearest total before. */
export const relateSubsets = (sentences: readonly Sentence[]): Relation[] =>
  sentences.flatMap((sentence) => findSubsets(sentence).flatMap(relate))
