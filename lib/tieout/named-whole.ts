import { areUnitsComparable } from './measure-words'
import { NEGATED } from './prepare-catalogue'
import type { Quantity } from './quantity'
import type { Sentence } from './sentence'

const NAMED = /占(?:了|到|据|全部|所有|总)?([\u4e00-\u9fa5]{2,12}?)(?:总数|总量|总人数)?的?$/
/** Words by which no quantity is told from another. */
const GENERAL = /案件|件数|人数|数量|总数|总量/g
/** How many sentences back a whole may stand from the share that names it. */
const REACH = 6

/** What a share says it is a share of: 占收到申请的 names 收到申请; null for 占比 and where nothing is named. */
export function wholeNameOf(before: string): string | null {
  const name = NAMED.exec(before)?.[1]
  return !name || /^(?:比|总|其|比为|比达|比约)/.test(name) ? null : name
}

const labelOf = (quantity: Quantity) => quantity.before + quantity.after

/** 收到申请 is 共收到行政复议申请63件, 受理案件 is 立案受理45件 but never 不予受理12件. */
function isNamed(quantity: Quantity, name: string): boolean {
  const stem = name.replace(GENERAL, '')
  const label = labelOf(quantity)
  if (stem.length < 2 || NEGATED.test(label) !== NEGATED.test(stem)) return false
  const words = stem.length % 2 === 0 ? (stem.match(/../g) ?? []) : [stem]
  return words.every((word) => label.includes(word))
}

/** The exact counts before `part`, in its sentence and the ones before it in the block, that bear the name of its whole. */
export function wholesNamed(name: string, part: Quantity, sentence: Sentence): Quantity[] {
  const found: Quantity[] = []
  let at: Sentence | null = sentence
  for (let back = 0; at && back <= REACH; back++, at = at.previous) {
    for (const quantity of at.quantities) {
      const isWhole = quantity.kind === 'count' && quantity.approx === null && quantity.start < part.start
      if (isWhole && areUnitsComparable(quantity.unit, part.unit) && isNamed(quantity, name)) found.push(quantity)
    }
  }
  return found.filter((whole) => Number(whole.value) >= Number(part.value))
}
