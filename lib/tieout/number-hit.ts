import type { Approximation, QuantityKind } from './quantity'
import { shiftDecimal } from './shift-decimal'

/** Digits with their measure word as a scanner found them, before approximation words around them are read. */
export interface NumberHit {
  start: number
  /** End of what belongs to the raw number, and of the measure word. */
  end: number
  unitEnd: number
  value: string
  unit: string
  approx: Approximation | null
  kind: QuantityKind
}

/** Kind of a quantity by its measure word. */
export function kindOfUnit(unit: string): QuantityKind {
  if (/^(?:%|‰|百分点|个百分点)$/.test(unit)) return 'rate'
  if (unit.endsWith('元')) return 'amount'
  if (unit === '分' || unit === '') return 'score'
  return 'count'
}

/** 万 and 亿 multiply what is counted and stay with money: 3 万 人次 is 30000 人次, 5.90 亿 元 is 5.90 亿元. */
export function applyScale(decimal: string, scale: string, unit: string): { value: string; unit: string } {
  if (scale === '' || unit.endsWith('元')) return { value: decimal, unit: scale + unit }
  return { value: shiftDecimal(decimal, scale === '万' ? 4 : scale === '亿' ? 8 : 12), unit }
}
