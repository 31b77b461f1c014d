import type { CatalogueEntry } from './catalogue-entry'
import { cutClauses } from './cut-clauses'
import { foldWidth } from './fold-width'
import { IndicatorMatcher } from './match-indicator'
import { prepareCatalogue } from './prepare-catalogue'
import type { Quantity, TextBlock } from './quantity'
import { scanNumbers } from './scan-numbers'

const PLAN = /明年|计划|力争|拟|再建成|下一步/
/** A head sets the work area for the blocks below it. */
const HEAD_LENGTH = 40

/** All quantities of the blocks, in order, each with the indicator of the catalogue that its words name best. */
export function extractFigures(blocks: readonly TextBlock[], catalogue: readonly CatalogueEntry[]): Quantity[] {
  const prepared = prepareCatalogue(catalogue)
  const matcher = new IndicatorMatcher(prepared)
  const quantities: Quantity[] = []
  let headArea: string | null = null
  blocks.forEach((block, blockIndex) => {
    const folded = foldWidth(block.text)
    const numbers = scanNumbers(block.text, folded)
    if (numbers.length === 0) {
      if (folded.length <= HEAD_LENGTH) {
        const areas = prepared.trie.find(folded).flatMap((hit) => prepared.senses[hit.word]!.area ?? [])
        headArea = areas.at(-1) ?? headArea
      }
      return
    }
    const places = cutClauses(folded, numbers)
    const hits = prepared.trie.find(folded)
    numbers.forEach((number, at) => {
      const place = places[at]!
      const localStart = Math.max(place.clauseStart, numbers[at - 1]?.unitEnd ?? 0)
      const localEnd = Math.max(number.unitEnd, Math.min(place.clauseEnd, numbers[at + 1]?.start ?? folded.length))
      const before = folded.slice(localStart, number.start)
      const isPlan = block.part === 'plan' || PLAN.test(before)
      const match = matcher.match(folded, hits, { ...number, ...place, localStart, localEnd, isPlan, inheritedArea: headArea })
      quantities.push({
        ...number,
        ...place,
        index: quantities.length,
        part: block.part,
        blockId: block.blockId,
        blockIndex,
        before,
        after: folded.slice(number.unitEnd, localEnd),
        indicator: match?.name ?? null,
        confidence: match?.confidence ?? 0,
      })
    })
  })
  return quantities
}
