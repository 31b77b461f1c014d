import type { Indicator } from '@/lib/template/indicator'

/** An entry of the catalogue as far as the search needs it. */
interface Entry {
  indicator: Indicator
}

/** Indicators whose name or area holds every word typed; all for an empty query. */
export function searchCatalogue(catalogue: readonly Entry[], query: string): Indicator[] {
  const words = query.trim().split(/\s+/).filter(Boolean)
  return catalogue
    .map((entry) => entry.indicator)
    .filter((indicator) => words.every((word) => indicator.name.includes(word) || indicator.area.includes(word)))
}
