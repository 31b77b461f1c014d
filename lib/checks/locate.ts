import type { Place } from '@/lib/report/place'
import type { SectionId } from '@/lib/report/report'
import type { ResolvedBlock, ResolvedReport } from '@/lib/report/resolved-report'
import { piecesOf } from '@/lib/report/block-pieces'
import type { RawPlace } from './rule'

export interface PrintedBlock {
  sectionId: SectionId
  /** Rank in the printed order of the whole report. */
  rank: number
  block: ResolvedBlock
}

/** Every printed block by its id. */
export function printedBlocks(resolved: ResolvedReport): Map<string, PrintedBlock> {
  const blocks = new Map<string, PrintedBlock>()
  for (const section of resolved.sections) {
    for (const block of section.blocks) blocks.set(block.blockId, { sectionId: section.id, rank: blocks.size, block })
  }
  return blocks
}

/**
 * A rule's place as a place of the report with the words that stand there. A range that touches a figure reference
 * covers all of it. A block or offset that does not exist is a mistake of the rule and throws.
 */
export function locate(at: RawPlace, blocks: ReadonlyMap<string, PrintedBlock>): { at: Place; quote: string } {
  if (!('blockId' in at)) return { at, quote: '' }
  const printed = blocks.get(at.blockId)
  if (!printed) throw new Error(`no printed block ${at.blockId}`)
  const { text } = printed.block
  if (at.start < 0 || at.end < at.start || at.end > text.length) throw new RangeError(`no range ${at.start}–${at.end} in block ${at.blockId}`)
  let { start, end } = at
  for (const piece of piecesOf(printed.block)) {
    if (!piece.inline.ref || piece.start >= at.end || piece.end <= at.start) continue
    start = Math.min(start, piece.start)
    end = Math.max(end, piece.end)
  }
  return { at: { part: printed.sectionId, blockId: at.blockId, start, end }, quote: text.slice(start, end) }
}
