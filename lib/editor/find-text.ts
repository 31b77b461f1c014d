import type { Node } from '@tiptap/pm/model'
import type { Transaction } from '@tiptap/pm/state'
import { textPieces, type TextOf, type TextPiece } from './block-text'
import { blocksOf } from './walk-doc'

/** A place where the words sought stand. One that touches a reference is `fixed`: it is shown, never replaced. */
export interface Match {
  from: number
  to: number
  fixed: boolean
}

/** The position of an offset in the text of the pieces, and whether it lies in a reference. */
function place(pieces: TextPiece[], offset: number, side: 'start' | 'end'): { at: number; fixed: boolean } {
  let before = 0
  for (const piece of pieces) {
    const after = before + piece.text.length
    const inside = side === 'start' ? offset < after : offset <= after
    if (inside) {
      if (piece.atomic) return { at: side === 'start' ? piece.from : piece.to, fixed: true }
      return { at: piece.from + offset - before, fixed: false }
    }
    before = after
  }
  throw new RangeError(`offset ${offset} lies behind the text`)
}

function matchesIn(block: Node, pos: number, query: string, textOf: TextOf): Match[] {
  const pieces = textPieces(block, textOf)
  const text = pieces.map((piece) => piece.text).join('')
  const matches: Match[] = []
  for (let start = text.indexOf(query); start >= 0; start = text.indexOf(query, start + query.length)) {
    const first = place(pieces, start, 'start')
    const last = place(pieces, start + query.length, 'end')
    const covered = pieces.some((piece) => piece.atomic && piece.from >= first.at && piece.to <= last.at)
    matches.push({ from: pos + 1 + first.at, to: pos + 1 + last.at, fixed: first.fixed || last.fixed || covered })
  }
  return matches
}

/** Every place where the words stand in the printed text, across changes of type within a block, in printed order. */
export function findMatches(doc: Node, query: string, textOf: TextOf): Match[] {
  if (query === '') return []
  return blocksOf(doc, true).flatMap(({ node, pos }) => matchesIn(node, pos, query, textOf))
}

/** Replaces the matches, as one step of undo; references and run-in heads stay. Returns how many were replaced. */
export function replaceMatches(tr: Transaction, matches: readonly Match[], replacement: string): number {
  const free = matches.filter((match) => !match.fixed)
  for (const { from, to } of free.toReversed()) {
    const marks = tr.doc.resolve(from).nodeAfter?.marks ?? []
    if (replacement === '') tr.delete(from, to)
    else tr.replaceWith(from, to, tr.doc.type.schema.text(replacement, marks))
  }
  return free.length
}
