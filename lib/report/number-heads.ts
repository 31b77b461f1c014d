import { toChineseNumeral } from '@/lib/text/chinese-numerals'
import type { Block, HeadLevel } from './block'

/** 一、 （一） 1. （1）: the mark of a head of this level and rank (GB/T 9704-2012 7.3.3). */
export function markOf(level: HeadLevel, rank: number): string {
  switch (level) {
    case 1:
      return `${toChineseNumeral(rank)}、`
    case 2:
      return `（${toChineseNumeral(rank)}）`
    case 3:
      return `${rank}.`
    case 4:
      return `（${rank}）`
  }
}

/**
 * The printed mark of each block, by blockId; '' where it has none. Heads with automatic numbering count on through
 * the blocks as given (level 1 through the whole report) and start anew below a higher head. A literal head
 * keeps its mark and takes its place in the count.
 */
export function numberHeads(blocks: Iterable<Block>): Map<string, string> {
  const marks = new Map<string, string>()
  const ranks = [0, 0, 0, 0]
  for (const block of blocks) {
    if (block.type === 'table' || block.level === undefined) {
      marks.set(block.blockId, block.type === 'paragraph' ? (block.mark ?? '') : '')
      continue
    }
    const rank = ++ranks[block.level - 1]!
    ranks.fill(0, block.level)
    const overflow = block.level <= 2 && rank > 99
    marks.set(block.blockId, block.numbering === 'literal' || overflow ? (block.mark ?? '') : markOf(block.level, rank))
  }
  return marks
}
