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
  for (const [blockIndex, { part, blockId, text }] of blocks.entries()) {
    const folded = foldWidth(text)
    const numbers = scanNumbers(text, folded)
    if (numbers.length === 0) {
      if (folded.length <= HEAD_LENGTH) headArea = matcher.lastArea(folded) ?? headArea
      continue
    }
    const places = cutClauses(folded, numbers)
    matcher.read(folded)
    for (const [at, { raw, start, end, unitEnd, value, unit, approx, kind }] of numbers.entries()) {
      const { clauseStart, clauseEnd, sentenceStart, sentenceEnd, segment } = places[at]!
      const localStart = Math.max(clauseStart, numbers[at - 1]?.unitEnd ?? 0)
      const localEnd = Math.max(unitEnd, Math.min(clauseEnd, numbers[at + 1]?.start ?? folded.length))
      const before = folded.slice(localStart, start)
      const after = folded.slice(unitEnd, localEnd)
      // Written out: spreading objects of this size is what extraction would spend most of its time on.
      const quantity: Quantity = {
        raw, start, end, unitEnd, value, unit, approx, kind,
        index: quantities.length, part, blockId, blockIndex,
        clauseStart, clauseEnd, sentenceStart, sentenceEnd, segment,
        before, after, indicator: null, confidence: 0,
      }
      const isPlan = part === 'plan' || PLAN.test(before)
      const match = matcher.match({ quantity, localStart, localEnd, isPlan, inheritedArea: headArea })
      if (match) {
        quantity.indicator = match.name
        quantity.confidence = match.confidence
      }
      quantities.push(quantity)
    }
  }
  return quantities
}
