import { AREA_WORDS } from './area-words'
import type { CatalogueEntry } from './catalogue-entry'
import { foldWidth } from './fold-width'
import { INDICATOR_SYNONYMS } from './indicator-synonyms'
import { WordTrie } from './word-trie'

export interface PreparedEntry {
  units: string[]
  kind: CatalogueEntry['indicator']['kind']
  area: string
  /** One over the summed weight of the pairs of its name, and what favours, of two names covered alike, the longer. */
  perWeight: number
  favour: number
  /** An intention for next year (计划), not a result. */
  isPlan: boolean
  /** A change from last year (同比、增幅), not a level. */
  isChange: boolean
  /** Something refused, cancelled or undone (不予、未、取消). */
  isNegated: boolean
  /** The two characters before 率 in its name and its usual words; none for what is no such rate. */
  rateNames: string[]
}

/** A pair of characters of indicators' names; the rarer it is among them, the more it weighs. */
export interface NamePair {
  id: number
  weight: number
  entries: number[]
}

export interface Phrase {
  entry: number
  words: number[]
}

/** What a word of the trie stands for. */
export interface WordSense {
  length: number
  phrases: Phrase[]
  synonyms: { pairs: NamePair[]; about?: string; notAbout?: string }[]
  area: string | null
}

export interface PreparedCatalogue {
  names: string[]
  entries: PreparedEntry[]
  pairs: Map<number, NamePair>
  pairCount: number
  trie: WordTrie
  senses: WordSense[]
  /** How well each entry's unit fits, by kind and unit of a quantity; filled as they are met. */
  fits: Map<string, Float64Array>
}

const CHANGE_NAME = /同比|增幅|增长率|增速|增加|新增|降幅/
/** Words that turn what is counted into its opposite. */
export const NEGATED = /不予|不|未|取消|退回/
const MEASURE_TAIL = /(?:件次|人次|场次|批次|户次|件数|次数|个数|人数|家数|项数|条数|份数|卷数|期数|类数|场数|天数|数量|数)$/

const FIRST_IDEOGRAPH = 0x4e00
const IDEOGRAPHS = 0x5200

/** Key of a pair of Chinese characters, a small integer; -1 when either is something else. */
export function pairKey(text: string, at: number): number {
  const first = text.charCodeAt(at) - FIRST_IDEOGRAPH
  const second = text.charCodeAt(at + 1) - FIRST_IDEOGRAPH
  return first < 0 || second < 0 || first >= IDEOGRAPHS || second >= IDEOGRAPHS ? -1 : first * IDEOGRAPHS + second
}

function pairKeysOf(text: string): Set<number> {
  const keys = new Set<number>()
  for (let at = 0; at + 1 < text.length; at++) keys.add(pairKey(text, at))
  keys.delete(-1)
  return keys
}

function prepare(catalogue: readonly CatalogueEntry[]): PreparedCatalogue {
  const keysOfEntries = catalogue.map(({ indicator }) => pairKeysOf(indicator.name.replace(MEASURE_TAIL, '')))
  const pairs = new Map<number, NamePair>()
  keysOfEntries.forEach((keys, entry) => {
    for (const key of keys) {
      const pair = pairs.get(key)
      if (pair) pair.entries.push(entry)
      else pairs.set(key, { id: pairs.size, weight: 0, entries: [entry] })
    }
  })
  for (const pair of pairs.values()) pair.weight = Math.log(1 + catalogue.length / pair.entries.length)

  const entries = catalogue.map(({ indicator, words }, entry): PreparedEntry => {
    const { unit, kind, area, name } = indicator
    const total = Math.max(1, [...keysOfEntries[entry]!].reduce((sum, key) => sum + pairs.get(key)!.weight, 0))
    return {
      units: unit.split(/[/／]/),
      kind,
      area,
      perWeight: 1 / total,
      favour: Math.pow(total, 0.2),
      isPlan: name.includes('计划'),
      isChange: CHANGE_NAME.test(name),
      isNegated: NEGATED.test(name),
      rateNames: [name, ...(words ?? [])].flatMap((text) => /([\u4e00-\u9fa5]{2})率$/.exec(text)?.[1] ?? []),
    }
  })

  const trie = new WordTrie()
  const senses: WordSense[] = []
  const ids = new Map<string, number>()
  const senseOf = (word: string): { id: number; sense: WordSense } => {
    let id = ids.get(word)
    if (id === undefined) {
      id = senses.length
      ids.set(word, id)
      senses.push({ length: word.length, phrases: [], synonyms: [], area: null })
      trie.add(word, id)
    }
    return { id, sense: senses[id]! }
  }
  catalogue.forEach((entry, index) => {
    for (const text of entry.words ?? []) {
      const found = foldWidth(text).split(' ').map(senseOf)
      const phrase: Phrase = { entry: index, words: found.map(({ id }) => id) }
      for (const { sense } of found) sense.phrases.push(phrase)
    }
  })
  for (const { said, meant, about, notAbout } of INDICATOR_SYNONYMS) {
    const meantPairs = [...pairKeysOf(meant)].flatMap((key) => pairs.get(key) ?? [])
    for (const word of said.split(' ')) senseOf(word).sense.synonyms.push({ pairs: meantPairs, about, notAbout })
  }
  for (const [area, words] of AREA_WORDS) for (const word of words.split(' ')) senseOf(word).sense.area = area
  const names = catalogue.map(({ indicator }) => indicator.name)
  return { names, entries, pairs, pairCount: pairs.size, trie, senses, fits: new Map() }
}

const cache = new WeakMap<readonly CatalogueEntry[], PreparedCatalogue>()

/** The catalogue made ready for matching, once for the same list of entries (by identity). */
export function prepareCatalogue(catalogue: readonly CatalogueEntry[]): PreparedCatalogue {
  const known = cache.get(catalogue)
  if (known) return known
  const fresh = prepare(catalogue)
  cache.set(catalogue, fresh)
  return fresh
}
