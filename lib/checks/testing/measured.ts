import type { MeasuredBlock, MeasuredPages } from '@/lib/layout/measured-pages'

const CELL_PT = 16
const TEXT_LEFT_PT = 80
const LINE_PT = 29

/** Test-only: a block from a line of a page to a line of a page (counted from 1), its last line so many cells wide. */
export function measured(
  blockId: string | null,
  [page, line]: [number, number],
  [endPage, endLine]: [number, number],
  { cells = 20, style = blockId === null ? 'signature' : 'body' }: { cells?: number; style?: MeasuredBlock['style'] } = {},
): MeasuredBlock {
  const place = (onPage: number, onLine: number, at: number) => ({ page: onPage, xPt: TEXT_LEFT_PT + at * CELL_PT, yPt: 100 + onLine * LINE_PT })
  return { blockId, style, start: place(page, line, 2), end: place(endPage, endLine, cells) }
}

/** Test-only: pages of these blocks. */
export function measuredPages(blocks: MeasuredBlock[], missingCharacters: string[] = []): MeasuredPages {
  const pageCount = Math.max(1, ...blocks.map(({ end }) => end.page))
  return { pageCount, blocks, textLeftPt: TEXT_LEFT_PT, textBottomPt: 743, cellPt: CELL_PT, missingCharacters }
}
