import type { Block } from '@/lib/report/block'
import type { FigureRef, Inline } from '@/lib/report/inline'
import type { ResolvedBlock, ResolvedInline } from '@/lib/report/resolved-report'

/** A reference for a stretch of a block's printed text (UTF-16 units, mark included). */
export interface PlacedReference {
  start: number
  end: number
  ref: FigureRef
}

/** The stretches of a block's content with the place of each in its printed text. */
function* contentsOf(block: ResolvedBlock): Generator<{ from: number; content: readonly ResolvedInline[] }> {
  if (block.type !== 'table') {
    yield { from: block.mark.length, content: block.content }
    return
  }
  let from = 0
  for (const { cells } of block.rows) {
    for (const { content } of cells) {
      yield { from, content }
      // A tab behind each cell but the last, a newline behind each row.
      from += content.reduce((length, { text }) => length + text.length, 0) + 1
    }
    if (cells.length === 0) from++
  }
}

const textOf = (text: string, like: Inline): Inline[] =>
  text === '' ? [] : [{ type: 'text', text, ...(like.runInHead && { runInHead: true }) }]

function putInto(
  content: readonly Inline[],
  resolved: readonly ResolvedInline[],
  from: number,
  refs: readonly PlacedReference[],
): Inline[] {
  let start = from
  return content.flatMap((inline, index): Inline[] => {
    const at = start
    start += resolved[index]!.text.length
    if (inline.type !== 'text') return [inline]
    const own = refs.filter((placed) => placed.start >= at && placed.end <= start)
    if (own.length === 0) return [inline]
    let done = at
    const pieces = own.flatMap(({ start: first, end, ref }) => {
      const before = textOf(inline.text.slice(done - at, first - at), inline)
      done = end
      return [...before, { ...ref, ...(inline.runInHead && { runInHead: true as const }) }]
    })
    return [...pieces, ...textOf(inline.text.slice(done - at), inline)]
  })
}

/**
 * The block with references in place of words; `resolved` is the block as it is printed. A stretch that is not within
 * one kind of type, or that overlaps one before it, stays as it is.
 */
export function putReferences(block: Block, resolved: ResolvedBlock, references: readonly PlacedReference[]): Block {
  const refs = references
    .toSorted((a, b) => a.start - b.start)
    .filter(({ start }, index, all) => index === 0 || start >= all[index - 1]!.end)
  const places = [...contentsOf(resolved)]
  let next = 0
  const edit = (content: Inline[]): Inline[] => {
    const { from, content: printed } = places[next++]!
    return putInto(content, printed, from, refs)
  }
  if (block.type !== 'table') return { ...block, content: edit(block.content) }
  const rows = block.rows.map((row) => ({ cells: row.cells.map((cell) => ({ ...cell, content: edit(cell.content) })) }))
  return { ...block, rows }
}
