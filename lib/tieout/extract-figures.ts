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

/** Reads the blocks of a text one after the other. */
export class FigureExtractor {
  readonly #matcher: IndicatorMatcher
  /** The work area of the last head read. */
  area: string | null = null

  constructor(catalogue: readonly CatalogueEntry[]) {
    this.#matcher = new IndicatorMatcher(prepareCatalogue(catalogue))
  }

  /** The quantities of a block, in order, each with the indicator that its words name best; their indexes count from `first`. */
  read({ part, blockId, text }: TextBlock, blockIndex: number, first: number): Quantity[] {
    const folded = foldWidth(text)
    const numbers = scanNumbers(text, folded)
    if (numbers.length === 0) {
      if (folded.length <= HEAD_LENGTH) this.area = this.#matcher.lastArea(folded) ?? this.area
      return []
    }
    const places = cutClauses(folded, numbers)
    this.#matcher.read(folded)
    return numbers.map(({ raw, start, end, unitEnd, value, unit, approx, kind }, at) => {
      const { clauseStart, clauseEnd, sentenceStart, sentenceEnd, segment } = places[at]!
      const localStart = Math.max(clauseStart, numbers[at - 1]?.unitEnd ?? 0)
      const localEnd = Math.max(unitEnd, Math.min(clauseEnd, numbers[at + 1]?.start ?? folded.length))
      const before = folded.slice(localStart, start)
      const after = folded.slice(unitEnd, localEnd)
      // Written out: spreading objects of this size is what extraction would spend most of its time on.
      const quantity: Quantity = {
        raw, start, end, unitEnd, value, unit, approx, kind,
        index: first + at, part, blockId, blockIndex,
        clauseStart, clauseEnd, sentenceStart, sentenceEnd, segment,
        before, after, indicator: null, confidence: 0, figureId: null,
      }
      const match = this.#matcher.match({
        quantity, localStart, localEnd, inheritedArea: this.area,
        isPlan: part === 'plan' || PLAN.test(before),
        isChange: CHANGE.test(before),
        isNegated: NEGATED.test(before.slice(-8)),
      })
      if (match) {
        quantity.indicator = match.name
        quantity.confidence = match.confidence
      }
      return quantity
    })
  }
}

/** All quantities of the blocks, in order, each with the indicator of the catalogue that its words name best. */
export function extractFigures(blocks: readonly TextBlock[], catalogue: readonly CatalogueEntry[]): Quantity[] {
  const extractor = new FigureExtractor(catalogue)
  const quantities: Quantity[] = []
  for (const [blockIndex, block] of blocks.entries()) quantities.push(...extractor.read(block, blockIndex, quantities.length))
  return quantities
}
