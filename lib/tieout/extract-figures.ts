import type { CatalogueEntry } from './catalogue-entry'
import { cutClauses } from './cut-clauses'
import { foldWidth } from './fold-width'
import { IndicatorMatcher } from './match-indicator'
import { NEGATED, prepareCatalogue } from './prepare-catalogue'
import type { Quantity, TextBlock } from './quantity'
import { scanNumbers } from './scan-numbers'

const CHANGE = /(?:同比|环比|增长|增加|新增|上升|提高|提升|下降|降低|减少|增幅|降幅|增速|增长率)[^,;。]{0,6}$/
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
        before, after, indicator: null, confidence: 0, figureId: null,
      }
      const match = matcher.match({
        quantity, localStart, localEnd, inheritedArea: headArea,
        isPlan: part === 'plan' || PLAN.test(before),
        isChange: CHANGE.test(before),
        isNegated: NEGATED.test(before.slice(-8)),
      })
      if (match) {
        quantity.indicator = match.name
        quantity.confidence = match.confidence
      }
      quantities.push(quantity)
    }
  }
  return quantities
}
