import { areUnitsComparable } from './measure-words'
import { intervalsMeet, printedInterval } from './printed-interval'
import type { Quantity, TextBlock } from './quantity'
import { show, type Relation } from './relation'

/** Meetings, studies and inspections that 举措成效 and 第一责任人履职 both report and that must be the same. */
const SHARED_TOPICS: readonly RegExp[] = [
  /会前学法|集体学法|会前.{0,4}学习|学法/,
  /(?:常务会|党组会|党委会|专题).{0,24}(?:研究|部署|审议|听取).{0,14}(?:法治|依法行政)|(?:研究|部署|听取).{0,10}法治.{0,10}(?:工作|议题|事项)/,
  /述法/,
  /法治(?:政府建设)?督[察查]/,
]
/** Words that narrow a count to a part of it, so that two counts may differ. */
const NARROWING = /其中|全市|全省|全国|省级|市级|县级|区级|乡镇|街道|部门|各|首批|季度|上半年|下半年|月份|新增|行业性|涉企|分别|每/g
const LEAD = /^(?:20\d\d年(?:度|以来)?|全年|今年以来?|本年度?|一年来|年内|[,、]|共计?|累计|已|先后|组织|召开|开展|主持|安排|举办|进行|专题)+/
const TOTAL_SCOPE = /(?:全县|全区|全市|全镇|全州|辖区内?|下辖|现有|共有|建有)$/
const NOUN = /^[\u4e00-\u9fa5]{1,10}/
/** An indicator matched so well that its words mean nothing else. */
const CERTAIN = 0.6
const NOUN_END = /均|全部|都|实现|开展|建立|设立|已|完成|进行|全覆盖|和|及|的|共|在|内/

function yearOf(block: TextBlock, quantity: Quantity): string {
  return [...block.text.slice(quantity.sentenceStart, quantity.start).matchAll(/(20\d\d)\s*年/g)].at(-1)?.[1] ?? ''
}

function relation(a: Quantity, b: Quantity, topic: string): Relation {
  const agrees = intervalsMeet(printedInterval(a), printedInterval(b))
  return {
    kind: 'sameFact',
    figures: [a.index, b.index],
    blockId: b.blockId,
    start: b.clauseStart,
    end: b.unitEnd,
    expected: show(a),
    printed: show(b),
    printedFigure: b.index,
    agrees,
    note: agrees ? `${topic}两处一致` : `${topic}一处为${show(a)}，另一处为${show(b)}`,
    flaw: agrees ? null : 'factsDiffer',
    data: { topic, first: show(a), second: show(b) },
  }
}

/** The words that tell what is counted, without dates and verbs of doing. */
function coreOf(quantity: Quantity): string {
  const words = quantity.before + (quantity.before.length < 4 ? quantity.after.slice(0, 10) : '')
  return words.replace(LEAD, '').replace(LEAD, '').replace(/[^\u4e00-\u9fa5]/g, '')
}

function likeness(a: string, b: string): number {
  const pairs = (text: string) =>
    new Set(Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2)))
  const [left, right] = [pairs(a), pairs(b)]
  if (left.size === 0 || right.size === 0) return 0
  const shared = [...left].filter((pair) => right.has(pair)).length
  return shared / Math.max(left.size, right.size)
}

const narrowingOf = ({ before, after }: Quantity) =>
  [...new Set((before + after.slice(0, 6)).match(NARROWING) ?? [])].sort().join()

/** What a count is about, by its own words, or by its sentence where it has none. */
function topicOf(block: TextBlock, quantity: Quantity): number {
  const sentence = block.text.slice(quantity.sentenceStart, quantity.unitEnd)
  const words = quantity.before.length >= 4 ? quantity.before : sentence.slice(-60)
  return SHARED_TOPICS.findIndex((topic) => topic.test(words))
}

/** 举措成效 against 第一责任人履职. */
function relateAcrossParts(blocks: readonly TextBlock[], quantities: readonly Quantity[]): Relation[] {
  const candidates = quantities.filter(
    ({ part, kind, unit }) =>
      (part === 'achievements' || part === 'leadershipDuty') && kind === 'count' && /^(?:次|场|期|人|名|场次)$/.test(unit),
  )
  const relations: Relation[] = []
  for (const duty of candidates.filter((quantity) => quantity.part === 'leadershipDuty')) {
    const topic = topicOf(blocks[duty.blockIndex]!, duty)
    if (topic < 0) continue
    const same = candidates.filter(
      (other) =>
        other.part === 'achievements' &&
        areUnitsComparable(other.unit, duty.unit) &&
        topicOf(blocks[other.blockIndex]!, other) === topic &&
        yearsFit(yearOf(blocks[other.blockIndex]!, other), yearOf(blocks[duty.blockIndex]!, duty)) &&
        narrowingOf(other) === narrowingOf(duty) &&
        (other.indicator === duty.indicator || likeness(coreOf(other), coreOf(duty)) >= 0.5),
    )
    // With several candidates one that agrees is the one meant.
    const agreeing = same.find((other) => intervalsMeet(printedInterval(other), printedInterval(duty)))
    const meant = agreeing ?? (same.length === 1 ? same[0] : undefined)
    if (meant) relations.push(relation(meant, duty, duty.indicator?.replace(/(?:次数|人数|场次|数)$/, '') ?? coreOf(duty)))
  }
  return relations
}

const yearsFit = (a: string, b: string) => a === '' || b === '' || a === b

const OFFICE = /[\u4e00-\u9fa5]{1,6}(?:镇|乡|街道|局|法院|检察院|委员会|中心|司法所|办公室|公安)/g

/** What stands before a quantity in its sentence, as far as it narrows or assigns the count. */
function scopeOf(block: TextBlock, quantity: Quantity): string {
  const text = block.text.slice(quantity.sentenceStart, quantity.start)
  return [...(text.match(NARROWING) ?? []), ...(text.match(OFFICE) ?? [])].sort().join()
}

/** 全县共有16个镇: the noun of a total; else the words of a count whose indicator is certain. */
function factKeyOf(block: TextBlock, quantity: Quantity): { key: string; topic: string } | null {
  const year = yearOf(block, quantity)
  if (TOTAL_SCOPE.test(quantity.before)) {
    const noun = NOUN.exec(quantity.after.replace(/\([^)]*\)/g, ''))?.[0].split(NOUN_END)[0]
    return noun ? { key: `全部${noun} ${quantity.unit} ${year}`, topic: noun } : null
  }
  const core = coreOf(quantity)
  if (core.length < 6 || quantity.confidence < CERTAIN || /其中|上年|去年|同期|较|比/.test(quantity.before)) return null
  return { key: `${core} ${quantity.unit} ${year} ${quantity.indicator} ${scopeOf(block, quantity)}`, topic: core }
}

const factKeys = new WeakMap<Quantity, ReturnType<typeof factKeyOf>>()

/** A quantity never changes its sentence: its key is made once. */
function factKeyOnce(block: TextBlock, quantity: Quantity): ReturnType<typeof factKeyOf> {
  const known = factKeys.get(quantity)
  if (known !== undefined) return known
  const key = factKeyOf(block, quantity)
  factKeys.set(quantity, key)
  return key
}

/** The same words about the same thing in two sentences. */
function relateRepeated(blocks: readonly TextBlock[], quantities: readonly Quantity[]): Relation[] {
  const seen = new Map<string, Quantity>()
  const relations: Relation[] = []
  for (const quantity of quantities) {
    if (quantity.kind === 'rate' || quantity.kind === 'rank' || quantity.part === 'plan') continue
    const fact = factKeyOnce(blocks[quantity.blockIndex]!, quantity)
    const first = fact && seen.get(fact.key)
    if (fact && !first) seen.set(fact.key, quantity)
    if (fact && first && (first.blockIndex !== quantity.blockIndex || first.sentenceStart !== quantity.sentenceStart)) {
      relations.push(relation(first, quantity, fact.topic))
    }
  }
  return relations
}

/** One fact told in two places must be the same number: their intervals meet. */
export function relateFacts(blocks: readonly TextBlock[], quantities: readonly Quantity[]): Relation[] {
  const across = relateAcrossParts(blocks, quantities)
  const taken = new Set(across.map((found) => found.figures.join()))
  return [...across, ...relateRepeated(blocks, quantities).filter((found) => !taken.has(found.figures.join()))]
}
