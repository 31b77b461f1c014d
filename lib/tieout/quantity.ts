import type { SectionId } from '@/lib/report/report'

/** over 余、多、超过; nearly 近; atLeast 以上、不少于、至少; atMost 以内、不超过; about 约、左右. */
export type Approximation = 'about' | 'atLeast' | 'atMost' | 'over' | 'nearly'

/** A block of a report as tie-out reads it: its whole printed text, mark included. */
export interface TextBlock {
  part: SectionId
  blockId: string
  text: string
}

/** count 件数、人数……; amount of money; rate in %, 百分点 or ‰; rank 名次; ratio 比值; score without unit or in 分. */
export type QuantityKind = 'count' | 'amount' | 'rate' | 'rank' | 'ratio' | 'score'

/** A number found in a block, before anything around it was read. Offsets are UTF-16 units of the block's text. */
export interface ScannedNumber {
  /** The number as printed with its approximation word and %, without another unit (近3万, 800余, 99.2%, 两个). */
  raw: string
  start: number
  end: number
  /** End of the measure word behind it. */
  unitEnd: number
  /** Decimal as typed: 5.90 keeps its zero, 近3万 is 30000 of a counted thing, money keeps 万元. */
  value: string
  unit: string
  approx: Approximation | null
  kind: QuantityKind
}

/** A quantity (数量) in its clause, with the indicator it states. Offsets are UTF-16 units of the block's text. */
export interface Quantity extends ScannedNumber {
  /** Its place among all quantities of the report. */
  index: number
  part: SectionId
  blockId: string
  blockIndex: number
  /** The clause it stands in, between commas, colons or full stops. */
  clauseStart: number
  clauseEnd: number
  /** The sentence it stands in, between full stops; semicolons part segments of it. */
  sentenceStart: number
  sentenceEnd: number
  segment: number
  /** Words of its clause before it and behind its measure word, up to the neighbouring quantities; folded. */
  before: string
  after: string
  /** Name in the catalogue, null when none fits. */
  indicator: string | null
  /** How well the indicator fits, 0 to 1. */
  confidence: number
  /** The figure it is a reference to; null for typed text. */
  figureId: string | null
}
