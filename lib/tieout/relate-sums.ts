import { ExactDecimal } from '@/lib/figures/exact-decimal'
import { areUnitsComparable } from './measure-words'
import type { Quantity } from './quantity'
import { show, spanOf, type Relation } from './relation'
import type { Sentence } from './sentence'

interface ClosedGroup {
  /** Words of the members; together they make up the whole. */
  members: readonly RegExp[]
  /** Without these members the group is not meant at all. */
  needs: readonly number[]
  /** Even under 其中 the members are the whole: 已结 and 未结. */
  isExhaustive: boolean
}

const CLOSED_GROUPS: readonly ClosedGroup[] = [
  { members: [/保留|继续有效/, /修改|修订/, /废止/, /失效/], needs: [0], isExhaustive: false },
  { members: [/(?<!未|没有|尚未)(?:已|办|审)(?:审|办)?结(?!案?率)/, /未(?:办|审)?结|在办|正在(?:办理|审理)|尚在/], needs: [0, 1], isExhaustive: true },
  { members: [/本级|县直|区直|市直|县级部门|区级部门|县级|区级/, /乡镇|镇街|街道|镇\(街/], needs: [0, 1], isExhaustive: true },
  { members: [/(?<!不)合格/, /不合格/], needs: [0, 1], isExhaustive: true },
  { members: [/(?<!未|不予)采纳/, /未采纳|不予采纳/], needs: [0, 1], isExhaustive: true },
  { members: [/结转|上年转/, /新收|新受理/], needs: [0, 1], isExhaustive: false },
]
/** ……，共167件; ，三者合计275件; ，全年共计1172件. */
const TOTAL_BEHIND = /(?:^|[,、])(?:(?:(?:以上|上述|前述)?(?:[两二三四五六七八九]者|[两二三四五六七八九][项类])?|全年)(?:总计|合计|共计)|共)(?:办理|受理|审查|开展)?$/
const TOTAL_OF_SEGMENTS = /;(?:以上|全年)?(?:总计|合计|共计)$/
const TOTAL_WORDS = /共|总|合计|办理|受理|清理|梳理|案件量|处理|全部|各类|审查|查处/

const isTerm = (quantity: Quantity) => quantity.kind === 'count' && quantity.approx === null

function relation(total: Quantity, terms: readonly Quantity[], agrees: boolean, sum: ExactDecimal): Relation {
  return {
    kind: 'sum',
    figures: [total, ...terms].map((quantity) => quantity.index).sort((a, b) => a - b),
    blockId: total.blockId,
    ...spanOf([total, ...terms]),
    expected: `${sum.toFixed()}${total.unit}`,
    printed: show(total),
    printedFigure: total.index,
    agrees,
    note: `${terms.map((term) => term.value).join('＋')}=${sum.toFixed()}${agrees ? '' : `，不等于${show(total)}`}`,
    flaw: agrees ? null : 'partsDiffer',
    data: { whole: show(total), sum: `${sum.toFixed()}${total.unit}` },
  }
}

const addUp = (terms: readonly Quantity[]) => terms.reduce((sum, term) => sum.plus(term.value), new ExactDecimal(0))

function relateGroup(group: ClosedGroup, sentence: Sentence): Relation[] {
  const terms = sentence.quantities.filter(isTerm)
  const members = group.members.map((words) => terms.find((quantity) => words.test(quantity.before)))
  if (group.needs.some((index) => !members[index])) return []
  const found = [...new Set(members.flatMap((member) => member ?? []))].sort((a, b) => a.start - b.start)
  if (found.length < 2 || found.some((member) => member.unit !== found[0]!.unit)) return []
  const isMember = (quantity: Quantity) => group.members.some((words) => words.test(quantity.before))
  const first = found[0]!
  const alike = terms.filter((quantity) => quantity.unit === first.unit)
  const isTotal = ({ before, after }: Quantity) => TOTAL_WORDS.test(before + after)
  const total =
    alike.findLast((quantity) => quantity.start < first.start && !isMember(quantity) && isTotal(quantity)) ??
    alike.find((quantity) => quantity.start > found.at(-1)!.start && TOTAL_BEHIND.test(quantity.before))
  if (!total || (total.start < first.start && found.at(-1)!.start - total.unitEnd > 80)) return []
  const sum = addUp(found)
  const agrees = sum.eq(total.value)
  const isPartial = /其中/.test(sentence.folded.slice(total.unitEnd, first.start)) && !group.isExhaustive && found.length < 3
  if (!agrees && isPartial && sum.lt(total.value)) return []
  return [relation(total, found, agrees, sum)]
}

/** 食品案件126件，同比增长23.5%；药品案件45件；合计171件: the first number of each segment before. */
function firstOfSegments(total: Quantity, { quantities }: Sentence): Quantity[] {
  const firsts = new Map<number, Quantity>()
  for (const quantity of quantities) {
    if (quantity.segment < total.segment && !firsts.has(quantity.segment)) firsts.set(quantity.segment, quantity)
  }
  const terms = [...firsts.values()]
  return terms.every((term) => isTerm(term) && areUnitsComparable(term.unit, total.unit)) ? terms : []
}

/** The numbers in a row directly before a total. */
function rowBefore(total: Quantity, { quantities }: Sentence): Quantity[] {
  const row: Quantity[] = []
  for (const term of quantities.slice(0, quantities.indexOf(total)).toReversed()) {
    if (!isTerm(term) || !areUnitsComparable(term.unit, total.unit) || term.segment !== total.segment) break
    row.unshift(term)
  }
  return row
}

/** 规范性文件130件、合同25件、决策12件，共167件; and 分别为 behind a total. */
function relateEnumeration(sentence: Sentence): Relation[] {
  const { quantities, folded } = sentence
  return quantities.flatMap((total) => {
    const lead = folded.slice(Math.max(total.sentenceStart, total.start - 8), total.start)
    if (!isTerm(total)) return []
    const terms = TOTAL_OF_SEGMENTS.test(lead) ? firstOfSegments(total, sentence) : TOTAL_BEHIND.test(lead) ? rowBefore(total, sentence) : []
    if (terms.length < 2) return []
    const sum = addUp(terms)
    return [relation(total, terms, sum.eq(total.value), sum)]
  })
}

/** Totals and what they are made of: closed groups (保留、修改、废止、失效) and enumerations with their 共. */
export const relateSums = (sentences: readonly Sentence[]): Relation[] =>
  sentences.flatMap((sentence) => {
    if (sentence.quantities.length < 3) return []
    const enumerations = relateEnumeration(sentence)
    const taken = new Set(enumerations.map((found) => found.figures.join()))
    const groups = CLOSED_GROUPS.flatMap((group) => relateGroup(group, sentence))
    return [...enumerations, ...groups.filter((found) => !taken.has(found.figures.join()))]
  })
