import { groupBy } from '@/lib/figures/group-by'
import type { Quantity, TextBlock } from './quantity'
import { relateChanges } from './relate-changes'
import { relateFacts } from './relate-facts'
import { relateRates } from './relate-rates'
import { relateRatios } from './relate-ratios'
import { relateShares } from './relate-shares'
import { relateSubsets } from './relate-subsets'
import { relateSums } from './relate-sums'
import type { Relation } from './relation'
import { groupSentences } from './sentence'

/** How the quantities of one block hang together, in the order of the text. */
export function relateBlock(text: string, quantities: readonly Quantity[]): Relation[] {
  const sentences = groupSentences(text, quantities)
  const relations = [
    ...relateRates(sentences),
    ...relateShares(sentences),
    ...relateSubsets(sentences),
    ...relateSums(sentences),
    ...relateChanges(sentences),
    ...relateRatios(sentences),
  ]
  // Parts that differ from their closed total need not be told again to exceed it.
  const told = new Set(relations.flatMap((found) => (found.flaw === 'partsDiffer' ? [found.figures.join()] : [])))
  return relations.filter((found) => found.flaw !== 'partsExceed' || !told.has(found.figures.join()))
}

/** The relations of each block and those between blocks, in the order of the text. */
export function withFacts(
  ofBlocks: readonly Relation[],
  blocks: readonly TextBlock[],
  quantities: readonly Quantity[],
): Relation[] {
  return [...ofBlocks, ...relateFacts(blocks, quantities)].sort((a, b) => a.figures[0]! - b.figures[0]!)
}

/** How the quantities of a text hang together, each relation recomputed exactly, in the order of the text. */
export function relate(blocks: readonly TextBlock[], quantities: readonly Quantity[]): Relation[] {
  const ofBlock = groupBy(quantities, ({ blockIndex }) => blockIndex)
  const ofBlocks = [...ofBlock].flatMap(([blockIndex, found]) => relateBlock(blocks[blockIndex]!.text, found))
  return withFacts(ofBlocks, blocks, quantities)
}
