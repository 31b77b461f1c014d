import type { Report } from '@/lib/report/report'
import type { ResolvedReport } from '@/lib/report/resolved-report'
import type { CatalogueEntry } from './catalogue-entry'
import { extractFigures } from './extract-figures'
import { markReferences } from './mark-references'
import type { Quantity, TextBlock } from './quantity'
import { relate } from './relate'
import type { Relation } from './relation'

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

/**
 * Ties out a report against the catalogue and its own indicators, once for the same resolved report and catalogue
 * (by identity), so that many rules may ask.
 */
export function tieOut(resolved: ResolvedReport, catalogue: readonly CatalogueEntry[]): TieOut {
  const known = cache.get(resolved)
  if (known?.catalogue === catalogue) return known.tieOut
  const blocks = resolved.sections.flatMap(({ id: part, blocks: printed }) =>
    printed.map(({ blockId, text }): TextBlock => ({ part, blockId, text })),
  )
  const quantities = extractFigures(blocks, withOwnIndicators(catalogue, resolved.report.indicators))
  markReferences(resolved, quantities)
  const fresh: TieOut = { blocks, quantities, relations: relate(blocks, quantities) }
  cache.set(resolved, { catalogue, tieOut: fresh })
  return fresh
}
