import type { SectionId } from '@/lib/report/report'
import type { Approximation } from './quantity'
import type { Relation, RelationKind } from './relation'
import type { TieOut } from './tie-out'

/**
 * What `fazhi figures --json` prints; stable. `start` and `end` are UTF-16 offsets into the body: the blocks joined
 * by newline.
 */
export interface FiguresJson {
  figures: {
    raw: string
    value: string
    unit: string
    approx: Approximation | null
    indicator: string | null
    part: SectionId
    /** The clause it stands in. */
    quote: string
    start: number
    end: number
  }[]
  relations: {
    kind: RelationKind
    quote: string
    /** Places in `figures`. */
    figures: number[]
    expected: string | null
    printed: string
    agrees: boolean | null
    note: string
  }[]
}

/** The computation; where there is none, what is missing or what was compared. */
function noteOf({ kind, agrees, flaw, note, data }: Relation): string {
  if (flaw === 'unverifiable') return `缺${data!.missing}${note ? `，${note}` : ''}`
  if (kind === 'subset' && agrees) return `${data!.part}不大于总数${data!.whole}`
  return note
}

/** The quantities and relations of a report as the command line prints them. */
export function toFiguresJson({ blocks, quantities, relations }: TieOut): FiguresJson {
  const offsets = new Map<string, number>()
  const texts = new Map<string, string>()
  let length = 0
  for (const { blockId, text } of blocks) {
    offsets.set(blockId, length)
    texts.set(blockId, text)
    length += text.length + 1
  }
  const cut = (blockId: string, start: number, end: number) => texts.get(blockId)!.slice(start, end).trim()
  return {
    figures: quantities.map((quantity) => ({
      raw: quantity.raw,
      value: quantity.value,
      unit: quantity.unit,
      approx: quantity.approx,
      indicator: quantity.indicator,
      part: quantity.part,
      quote: cut(quantity.blockId, quantity.clauseStart, quantity.clauseEnd),
      start: offsets.get(quantity.blockId)! + quantity.start,
      end: offsets.get(quantity.blockId)! + quantity.end,
    })),
    relations: relations.map((relation) => {
      const { kind, blockId, start, end, figures, expected, printed, agrees } = relation
      return { kind, quote: cut(blockId, start, end), figures, expected, printed, agrees, note: noteOf(relation) }
    }),
  }
}
