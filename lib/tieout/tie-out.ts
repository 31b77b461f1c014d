import type { Report } from '@/lib/report/report'
import type { ResolvedReport } from '@/lib/report/resolved-report'
import type { CatalogueEntry } from './catalogue-entry'
import { FigureExtractor } from './extract-figures'
import { indicatorNames, referencesIn } from './mark-references'
import type { Quantity, TextBlock } from './quantity'
import { withFacts } from './relate'
import type { Relation } from './relation'
import { tieBlock, type TiedBlock } from './tie-block'

/** The quantities of a report's text and how they hang together (文数勾稽). */
export interface TieOut {
  blocks: TextBlock[]
  quantities: Quantity[]
  relations: Relation[]
}

type Catalogue = readonly CatalogueEntry[]
const catalogues = new WeakMap<Report['indicators'], { catalogue: Catalogue; whole: Catalogue }>()

/** The catalogue and, behind it, the report's own indicators. */
function withOwnIndicators(catalogue: Catalogue, indicators: Report['indicators']): Catalogue {
  const known = catalogues.get(indicators)
  if (known?.catalogue === catalogue) return known.whole
  const names = new Set(catalogue.map(({ indicator }) => indicator.name))
  const own = indicators.filter(({ name }) => !names.has(name)).map((indicator): CatalogueEntry => ({ indicator }))
  const whole = own.length > 0 ? [...catalogue, ...own] : catalogue
  catalogues.set(indicators, { catalogue, whole })
  return whole
}

const cache = new WeakMap<ResolvedReport, { catalogue: readonly CatalogueEntry[]; tieOut: TieOut }>()
/** The blocks of the text tied out last, by id: while somebody writes, all but one are the same. */
let latest: { catalogue: Catalogue; blocks: ReadonlyMap<string, TiedBlock> } | null = null

/**
 * Ties out a report against the catalogue and its own indicators, once for the same resolved report and catalogue
 * (by identity), so that many rules may ask; of the report tied out before, blocks that did not change are taken over.
 */
export function tieOut(resolved: ResolvedReport, catalogue: readonly CatalogueEntry[]): TieOut {
  const known = cache.get(resolved)
  if (known?.catalogue === catalogue) return known.tieOut
  const whole = withOwnIndicators(catalogue, resolved.report.indicators)
  const before = latest?.catalogue === whole ? latest.blocks : null
  const names = indicatorNames(resolved.report)
  const extractor = new FigureExtractor(whole)
  const tied: TiedBlock[] = []
  const quantities: Quantity[] = []
  for (const { id: part, blocks: printed } of resolved.sections) {
    for (const block of printed) {
      const { blockId, text } = block
      const place = { block: { part, blockId, text }, blockIndex: tied.length, first: quantities.length }
      const one = tieBlock(extractor, before?.get(blockId), { ...place, references: referencesIn(block, names) })
      tied.push(one)
      quantities.push(...one.quantities)
    }
  }
  latest = { catalogue: whole, blocks: new Map(tied.map((one) => [one.block.blockId, one])) }
  const blocks = tied.map(({ block }) => block)
  const relations = withFacts(tied.flatMap((one) => one.relations), blocks, quantities)
  const fresh: TieOut = { blocks, quantities, relations }
  cache.set(resolved, { catalogue, tieOut: fresh })
  return fresh
}
