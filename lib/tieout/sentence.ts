import { foldWidth } from './fold-width'
import type { Quantity, TextBlock } from './quantity'

/** A sentence with at least one quantity. */
export interface Sentence {
  /** Folded text of its block. */
  folded: string
  start: number
  end: number
  quantities: Quantity[]
  /** The sentence before it in the same block, when it has quantities too. */
  previous: Sentence | null
}

/** Groups the quantities by sentence, in order. */
export function groupSentences(blocks: readonly TextBlock[], quantities: readonly Quantity[]): Sentence[] {
  const sentences: Sentence[] = []
  let last: Sentence | null = null
  let lastBlock = -1
  let folded = ''
  for (const quantity of quantities) {
    if (quantity.blockIndex !== lastBlock) {
      last = null
      lastBlock = quantity.blockIndex
      folded = foldWidth(blocks[lastBlock]!.text)
    }
    if (!last || last.start !== quantity.sentenceStart) {
      const previous: Sentence | null = last
      last = { folded, start: quantity.sentenceStart, end: quantity.sentenceEnd, quantities: [], previous }
      sentences.push(last)
    }
    last.quantities.push(quantity)
  }
  return sentences
}
