import type { Node } from '@tiptap/pm/model'
import type { FigureSource } from './figure-source'
import { refOf } from './nodes/figure-ref'

/** A stretch of a block's printed text, from the position `from` in the block (0 is before its first content). */
export interface TextPiece {
  text: string
  from: number
  to: number
  /** A reference: positions inside its text do not exist. */
  atomic: boolean
}

export type TextOf = FigureSource['textOf']

function piecesInto(pieces: TextPiece[], parent: Node, start: number, textOf: TextOf): void {
  parent.forEach((child, offset) => {
    const from = start + offset
    const text = child.isText ? child.text! : textOf(refOf(child)).text
    pieces.push({ text, from, to: from + child.nodeSize, atomic: !child.isText })
  })
}

/** The printed text of a block without its mark, cells joined by tab and rows by newline as in ResolvedBlock. */
export function textPieces(block: Node, textOf: TextOf): TextPiece[] {
  const pieces: TextPiece[] = []
  if (block.isTextblock) {
    piecesInto(pieces, block, 0, textOf)
    return pieces
  }
  block.forEach((row, rowOffset, rowIndex) => {
    row.forEach((cell, cellOffset, cellIndex) => {
      const start = rowOffset + 1 + cellOffset + 1
      if (rowIndex > 0 || cellIndex > 0) {
        const separator = cellIndex > 0 ? '\t' : '\n'
        pieces.push({ text: separator, from: start, to: start, atomic: true })
      }
      piecesInto(pieces, cell, start, textOf)
    })
  })
  return pieces
}

/** The printed text of a block without its mark. */
export const textOfBlock = (block: Node, textOf: TextOf): string =>
  textPieces(block, textOf)
    .map((piece) => piece.text)
    .join('')

/**
 * The positions of a range of the block's printed text. `pos` is before the block; `start` and `end` count UTF-16
 * units of its text with the mark. A range that touches a reference covers all of it; one within the mark is empty.
 */
export function positionsOf(
  block: Node,
  pos: number,
  mark: string,
  range: { start: number; end: number },
  textOf: TextOf,
): { from: number; to: number } {
  const [start, end] = [range.start - mark.length, range.end - mark.length]
  let [from, to] = [-1, -1]
  let offset = 0
  const pieces = textPieces(block, textOf)
  for (const piece of pieces) {
    const next = offset + piece.text.length
    if (next > start && offset < Math.max(end, start + 1)) {
      if (from < 0) from = piece.atomic ? piece.from : piece.from + Math.max(start - offset, 0)
      to = piece.atomic ? piece.to : piece.from + Math.min(Math.max(end, start) - offset, piece.text.length)
    }
    offset = next
  }
  const last = pieces.at(-1)?.to ?? 0
  if (from < 0) from = start < 0 ? 0 : last
  if (end <= 0) to = from
  return { from: pos + 1 + from, to: pos + 1 + Math.max(to, from) }
}

/** The counterpart for a caret: the offset in the printed text, with the mark, of a position in the block. */
export function offsetOf(block: Node, pos: number, mark: string, at: number, textOf: TextOf): number {
  const inside = at - pos - 1
  let offset = mark.length
  for (const piece of textPieces(block, textOf)) {
    if (piece.from >= inside) break
    offset += piece.to > inside && !piece.atomic ? inside - piece.from : piece.text.length
  }
  return offset
}
