import { piecesOf, type BlockPiece } from '@/lib/report/block-pieces'
import type { SectionId } from '@/lib/report/report'
import type { ResolvedBlock } from '@/lib/report/resolved-report'
import { cutSentences } from './cut-sentences'
import { findDirections, wordFor } from './direction-words'
import type { EvaluatedFigure } from './evaluate-figures'
import { LESS_IS_BETTER, PRAISE_WORDS } from './praise-words'
import { resolveFigure } from './resolve-figure'

export type Figures = ReadonlyMap<string, EvaluatedFigure>

/** A stretch of a sentence: `before` as printed, `after` with the new numbers; the same where nothing changes. */
export interface SentencePiece {
  before: string
  after: string
}

/** A sentence that other numbers change, or whose words they make doubtful. */
export interface ChangedSentence {
  place: { part: SectionId } | { attachmentId: string }
  blockId: string
  /** The sentence, and the first reference in it that is concerned: UTF-16 units of the block's printed text. */
  start: number
  end: number
  reference: { start: number; end: number }
  pieces: SentencePiece[]
  /** Direction words that turn, or that no longer fit and must be turned by hand. */
  turns: { word: string; becomes: string; byHand: boolean }[]
  /** Words that praise beside a number that falls. */
  praise: string[]
}

/** A changed sentence without its place. */
export type BlockSentence = Omit<ChangedSentence, 'place' | 'blockId'>

interface FigureChanges {
  changed: ReadonlySet<string>
  before: Figures
  after: Figures
}

const OWN_WORD = /^(?:增长|提高|上升|下降|(?:与上年)?(?:基本)?持平)/

function hasTurned(before: EvaluatedFigure | undefined, after: EvaluatedFigure | undefined): boolean {
  return before?.change.ok === true && after?.change.ok === true && before.change.direction !== after.change.direction
}

/** Whether the number gets worse by the change, or is worse than last year's. */
function falls(before: EvaluatedFigure, after: EvaluatedFigure): boolean {
  const { indicator, change, value } = after
  const isLessBetter = LESS_IS_BETTER.some((word) => indicator.name.includes(word))
  if (change.ok && change.direction === (isLessBetter ? 'up' : 'down')) return true
  if (!value.ok || !before.value.ok) return false
  return isLessBetter || indicator.kind === 'rank' ? value.exact.gt(before.value.exact) : value.exact.lt(before.value.exact)
}

/** The words of praise in a text, in its order; a longer one hides the shorter ones inside it. */
function praiseIn(text: string): string[] {
  let rest = text
  const found = PRAISE_WORDS.filter((word) => {
    const isThere = rest.includes(word)
    if (isThere) rest = rest.replaceAll(word, '\n')
    return isThere
  })
  return found.sort((a, b) => text.indexOf(a) - text.indexOf(b))
}

const references = new WeakMap<ResolvedBlock, BlockPiece[]>()

function referencesOf(block: ResolvedBlock): readonly BlockPiece[] {
  const known = references.get(block)
  if (known) return known
  const found = piecesOf(block).filter(({ inline }) => inline.ref)
  references.set(block, found)
  return found
}

interface Reference extends BlockPiece {
  figureId: string
  after: string
}

/** Direction words typed by hand belong to the number before them, or at the start of a sentence to the first one. */
function typedTurns(text: string, refs: readonly Reference[], start: number, before: Figures, after: Figures) {
  const owned = refs.filter(({ inline }) => inline.ref?.show !== 'previous')
  // A reference counts as a number, and its own direction word is not typed.
  const literal = refs.reduce(
    (words, ref) => words.slice(0, ref.start - start) + '0'.repeat(ref.end - ref.start) + words.slice(ref.end - start),
    text,
  )
  return findDirections(literal).flatMap(({ word, direction, start: at }) => {
    const owner = owned.findLast((ref) => ref.end - start <= at) ?? owned[0]
    if (!owner) return []
    const [old, fresh] = [before.get(owner.figureId), after.get(owner.figureId)]
    if (!hasTurned(old, fresh) || !fresh!.change.ok || fresh!.change.direction === direction) return []
    return [{ word, becomes: wordFor(fresh!.change.direction, word), byHand: true, owner }]
  })
}

/** The figures that a block refers to, by id. */
export const citedIn = (block: ResolvedBlock): readonly string[] => referencesOf(block).map(({ inline }) => inline.ref!.figureId)

/**
 * The sentences of a block that read otherwise, or become doubtful, when `before` gives way to `after`; `changed` are
 * the ids of the figures that do, and all that `after` needs to know.
 */
export function sentencesOfBlock(block: ResolvedBlock, { changed, before, after }: FigureChanges): BlockSentence[] {
  const refs = referencesOf(block).map((piece): Reference => {
    const ref = piece.inline.ref!
    const textBefore = block.text.slice(0, piece.start)
    const fresh = changed.has(ref.figureId) ? resolveFigure(ref, after, textBefore).text : piece.inline.text
    return { ...piece, figureId: ref.figureId, after: fresh }
  })
  return cutSentences(block.text).flatMap(({ start, end }) => {
    const own = refs.filter((ref) => ref.start >= start && ref.end <= end)
    const affected = own.filter(({ figureId }) => changed.has(figureId))
    if (affected.length === 0) return []
    const typed = typedTurns(block.text.slice(start, end), own, start, before, after)
    const reworded = affected.filter((ref) => ref.after !== ref.inline.text)
    const reference = reworded[0] ?? typed[0]?.owner
    if (!reference) return []
    const turned = reworded.flatMap((ref) => {
      const [word, becomes] = [OWN_WORD.exec(ref.inline.text)?.[0], OWN_WORD.exec(ref.after)?.[0]]
      return word && becomes && word !== becomes ? [{ word, becomes, byHand: false }] : []
    })
    const pieces: SentencePiece[] = []
    let at = start
    const add = (to: number, fresh = block.text.slice(at, to)) => {
      if (to > at) pieces.push({ before: block.text.slice(at, to), after: fresh })
      at = to
    }
    for (const ref of own) {
      add(ref.start)
      add(ref.end, ref.after)
    }
    add(end)
    const words = pieces.map((piece) => (piece.before === piece.after ? piece.before : '\n')).join('')
    const isFalling = affected.some(({ figureId, inline }) => {
      const [old, fresh] = [before.get(figureId), after.get(figureId)]
      return inline.ref?.show !== 'previous' && old !== undefined && fresh !== undefined && falls(old, fresh)
    })
    const turns = [...turned, ...typed.map(({ word, becomes, byHand }) => ({ word, becomes, byHand }))]
    const { start: from, end: to } = reference
    return [{ start, end, reference: { start: from, end: to }, pieces, turns, praise: isFalling ? praiseIn(words) : [] }]
  })
}
