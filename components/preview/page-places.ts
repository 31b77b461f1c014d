import type { MeasuredBlock, MeasuredPages } from '@/lib/layout/measured-pages'

/** How far a line of the body reaches above and below its base line: 28.99 pt in all. */
const ABOVE_PT = 20.5
const BELOW_PT = 8.5

/** A stretch of one page, in points from its upper edge. */
export interface PageStretch {
  page: number
  topPt: number
  bottomPt: number
}

/** Where a block begins; null when it is not on paper. */
export function placeOfBlock({ blocks, textBottomPt }: MeasuredPages, blockId: string | null): PageStretch | null {
  const block = blockId === null ? undefined : blocks.find((candidate) => candidate.blockId === blockId)
  if (!block) return null
  const { start, end } = block
  const top = start.yPt - (block.style === 'table' ? 0 : ABOVE_PT)
  // A block that goes on over the page is marked to the foot of the text on its first.
  return { page: start.page, topPt: top, bottomPt: end.page === start.page ? end.yPt + BELOW_PT : textBottomPt }
}

/** The block of the report at a height of a page, or the nearest one above; null when there is none. */
export function blockAt(blocks: readonly MeasuredBlock[], page: number, yPt: number): string | null {
  const own = blocks.filter((block) => block.blockId !== null)
  const begun = own.filter(({ start, style }) => {
    const top = start.yPt - (style === 'table' ? 0 : ABOVE_PT)
    return start.page < page || (start.page === page && top <= yPt)
  })
  return (begun.at(-1) ?? own[0])?.blockId ?? null
}
