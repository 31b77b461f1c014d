import { foldWidth } from './fold-width'
import type { Quantity } from './quantity'

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

/** More numbers than this between two full stops are a list, not a sentence of which relations could be told. */
const MOST_QUANTITIES = 80

/** Groups the quantities of a block by sentence, in order; endless lists are left out. */
export function groupSentences(text: string, quantities: readonly Quantity[]): Sentence[] {
  const folded = foldWidth(text)
  const sentences: Sentence[] = []
  let last: Sentence | null = null
  for (const quantity of quantities) {
    if (!last || last.start !== quantity.sentenceStart) {
      const previous: Sentence | null = last
      last = { folded, start: quantity.sentenceStart, end: quantity.sentenceEnd, quantities: [], previous }
      sentences.push(last)
    }
    last.quantities.push(quantity)
  }
  return sentences.filter((sentence) => sentence.quantities.length <= MOST_QUANTITIES)
}
