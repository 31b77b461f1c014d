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

/** How the quantities of a text hang together, each relation recomputed exactly, in the order of the text. */
export function relate(blocks: readonly TextBlock[], quantities: readonly Quantity[]): Relation[] {
  const sentences = groupSentences(blocks, quantities)
  const relations = [
    ...relateRates(sentences),
    ...relateShares(sentences),
    ...relateSubsets(sentences),
    ...relateSums(sentences),
    ...relateChanges(sentences),
    ...relateRatios(sentences),
    ...relateFacts(blocks, quantities),
  ]
  // Parts that differ from their closed total need not be told again to exceed it.
  const told = new Set(relations.flatMap((found) => (found.flaw === 'partsDiffer' ? [found.figures.join()] : [])))
  const kept = relations.filter((found) => found.flaw !== 'partsExceed' || !told.has(found.figures.join()))
  return kept.sort((a, b) => a.figures[0]! - b.figures[0]!)
}
