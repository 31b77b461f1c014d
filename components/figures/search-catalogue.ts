import type { Indicator } from '@/lib/template/indicator'

/** An entry of the catalogue as far as the search needs it. */
interface Entry {
  indicator: Indicator
  /** How prose names the indicator. */
  words: readonly string[]
}

const NO_MATCH = 9

/** How near a word comes: 0 the start of the name, 1 in the name, 2 in what prose calls it, 3 in its area, 4 letter by letter. */
function rankOf(word: string, { indicator: { name, area }, words }: Entry): number {
  if (name.startsWith(word)) return 0
  if (name.includes(word)) return 1
  if (words.some((synonym) => synonym.replaceAll(' ', '').includes(word))) return 2
  if (area.includes(word)) return 3
  return isSpreadOver(word, name) ? 4 : NO_MATCH
}

/** 复议率 over 行政复议受理率: all letters, in order. */
function isSpreadOver(word: string, name: string): boolean {
  let from = 0
  return [...word].every((letter) => {
    const at = name.indexOf(letter, from)
    from = at + 1
    return at >= 0
  })
}

/**
 * Indicators for which every word typed stands in the name, in what prose calls it or in the area, the nearest first;
 * all, in the order of the catalogue, for an empty query. `area` keeps to one area; '' to none.
 */
export function searchCatalogue(catalogue: readonly Entry[], query: string, area = ''): Indicator[] {
  const words = query.trim().split(/\s+/).filter(Boolean)
  return catalogue
    .filter((entry) => area === '' || entry.indicator.area === area)
    .map((entry) => ({ entry, rank: Math.max(0, ...words.map((word) => rankOf(word, entry))) }))
    .filter(({ rank }) => rank < NO_MATCH)
    .sort((a, b) => a.rank - b.rank)
    .map(({ entry }) => entry.indicator)
}
