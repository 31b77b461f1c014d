import { diffLines } from '@/components/report/history/line-diff'
import type { SentencePiece } from '@/lib/figures/changed-sentences'

/** Numbers stay whole; all else goes by the character. */
const TOKEN = /[\d０-９][\d０-９.,，．]*[%％‰]?|[^]/gu
/** So short a stretch between two changes belongs to them: one does not read single characters. */
const SHORT = 2

/** What was struck and what was put in its place, to show one sentence within the other. '' for a side that is not there. */
export function sentencePieces(before: string, after: string): SentencePiece[] {
  if (before === '' || after === '') return [{ before, after }]
  const pieces: SentencePiece[] = []
  const add = (old: string, fresh: string) => {
    const last = pieces.at(-1)
    const isSame = old === fresh
    if (last && isSame === (last.before === last.after)) {
      last.before += old
      last.after += fresh
    } else pieces.push({ before: old, after: fresh })
  }
  for (const { left, right } of diffLines(before.match(TOKEN) ?? [], after.match(TOKEN) ?? [])) {
    const isChanged = left?.changed === true || right?.changed === true
    // A changed row may hold the same token on both sides only where the texts were too long to compare.
    if (isChanged) add(`${left?.text ?? ''}`, `${right?.text ?? ''}`)
    else add(left?.text ?? '', right?.text ?? '')
  }
  return joinAcrossShort(pieces)
}

function joinAcrossShort(pieces: readonly SentencePiece[]): SentencePiece[] {
  const joined: SentencePiece[] = []
  pieces.forEach((piece, index) => {
    const last = joined.at(-1)
    const isChanged = piece.before !== piece.after
    const isShort = !isChanged && piece.before.length < SHORT && index > 0 && index < pieces.length - 1
    const followsChange = last !== undefined && last.before !== last.after
    if (last && followsChange && (isChanged || isShort)) {
      last.before += piece.before
      last.after += piece.after
    } else joined.push({ ...piece })
  })
  return joined
}
