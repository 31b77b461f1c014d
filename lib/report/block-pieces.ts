import type { ResolvedBlock, ResolvedInline } from './resolved-report'

export interface BlockPiece {
  start: number
  end: number
  inline: ResolvedInline
}

/** The inline pieces of a block with their places in its printed text (UTF-16 units, mark included). */
export function piecesOf(block: ResolvedBlock): BlockPiece[] {
  const pieces: BlockPiece[] = []
  let offset = 0
  const add = (content: readonly ResolvedInline[]) => {
    for (const inline of content) {
      pieces.push({ start: offset, end: offset + inline.text.length, inline })
      offset += inline.text.length
    }
  }
  if (block.type !== 'table') {
    offset = block.mark.length
    add(block.content)
    return pieces
  }
  // One tab between cells, one newline between rows; an empty row still takes its newline.
  block.rows.forEach((row, rowIndex) => {
    if (rowIndex > 0) offset += 1
    row.cells.forEach((cell, cellIndex) => {
      if (cellIndex > 0) offset += 1
      add(cell.content)
    })
  })
  return pieces
}
