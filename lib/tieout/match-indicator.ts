import { areUnitsComparable } from './measure-words'
import { pairKey, type PreparedCatalogue, type PreparedEntry } from './prepare-catalogue'
import type { QuantityKind } from './quantity'
import type { WordHit } from './word-trie'

/** A number with the stretches of its block's folded text that may name its indicator. */
export interface IndicatorQuery {
  kind: QuantityKind
  unit: string
  start: number
  unitEnd: number
  /** From the number before to the number behind, within the clause. */
  localStart: number
  localEnd: number
  clauseStart: number
  clauseEnd: number
  sentenceStart: number
  /** The number states an intention for next year. */
  isPlan: boolean
  /** The area of the text before the block. */
  inheritedArea: string | null
}

/** How much a word counts: around the number, in its clause, earlier in the sentence, in the sentence before. */
const LOCAL = 1
const CLAUSE = 0.7
const SENTENCE = 0.6
const EARLIER = 0.3
const SENTENCE_REACH = 60
const EARLIER_REACH = 80
const PHRASE_WEIGHT = 1
const EXPLAINED_WEIGHT = 0.6
/** Below this the likeness of words is chance. */
const LEAST = 0.25

function unitFit(entry: PreparedEntry, query: IndicatorQuery): number {
  if ((query.kind === 'rate') !== entry.units.includes('%')) return 0
  if (query.kind === 'rate') return 1
  if ((query.kind === 'rank') !== (entry.kind === 'rank')) return 0
  if (query.kind === 'rank') return 1
  if ((query.kind === 'amount') !== (entry.kind === 'amount')) return 0.1
  const unit = query.unit.replace(/\/.*$/, '')
  if (entry.units.includes(unit)) return 1
  return entry.units.some((own) => areUnitsComparable(own, unit)) ? 0.85 : 0.5
}

/** Finds indicators in one block: `hits` are the words of the catalogue's trie in its folded text. */
export class IndicatorMatcher {
  private readonly stamps: Int32Array
  private readonly places: Float64Array
  private readonly placeStamps: Int32Array
  private stamp = 0

  constructor(private readonly catalogue: PreparedCatalogue) {
    this.stamps = new Int32Array(catalogue.pairCount)
    this.places = new Float64Array(catalogue.senses.length)
    this.placeStamps = new Int32Array(catalogue.senses.length)
  }

  /** The indicator whose name or usual words the surroundings fit best; null when none does well enough. */
  match(folded: string, hits: readonly WordHit[], query: IndicatorQuery): { name: string; confidence: number } | null {
    const { entries, pairs, senses, names } = this.catalogue
    const stamp = ++this.stamp
    const scores = new Map<number, number>()
    const locals = new Map<number, number>()
    let known = 0.1

    const sentenceFrom = Math.max(query.sentenceStart, query.clauseStart - SENTENCE_REACH)
    const earlierFrom = Math.max(0, query.sentenceStart - EARLIER_REACH)
    const placeOf = (start: number, end: number): number => {
      if (start >= query.localStart && end <= query.localEnd && (end <= query.start || start >= query.unitEnd)) return LOCAL
      if (start >= query.clauseStart && end <= query.clauseEnd) return CLAUSE
      if (start >= sentenceFrom && end <= query.clauseStart) return SENTENCE
      return start >= earlierFrom && end <= query.sentenceStart ? EARLIER : 0
    }

    let area = query.inheritedArea
    const near: WordHit[] = []
    for (const hit of hits) {
      if (hit.start >= query.clauseEnd) break
      const named = senses[hit.word]!.area
      if (named && hit.start < query.localEnd) area = named
      if (hit.end > earlierFrom) near.push(hit)
    }

    const addPair = (pair: { id: number; weight: number; entries: number[] }, place: number) => {
      if (this.stamps[pair.id] === stamp) return
      this.stamps[pair.id] = stamp
      const gain = pair.weight * place
      if (place === LOCAL) known += pair.weight
      for (const entry of pair.entries) {
        scores.set(entry, (scores.get(entry) ?? 0) + gain)
        if (place === LOCAL) locals.set(entry, (locals.get(entry) ?? 0) + gain)
      }
    }
    const addRange = (from: number, to: number, place: number) => {
      for (let at = from; at + 1 < to; at++) {
        const pair = pairs.get(pairKey(folded, at))
        if (pair) addPair(pair, place)
      }
    }
    const addSynonyms = (place: number) => {
      for (const hit of near) {
        if (placeOf(hit.start, hit.end) !== place) continue
        for (const { pairs: meant, about, notAbout } of senses[hit.word]!.synonyms) {
          if ((about && about !== area) || (notAbout && notAbout === area)) continue
          for (const pair of meant) addPair(pair, place)
        }
      }
    }
    addRange(query.localStart, query.start, LOCAL)
    addRange(query.unitEnd, query.localEnd, LOCAL)
    addSynonyms(LOCAL)
    addRange(query.clauseStart, query.clauseEnd, CLAUSE)
    addSynonyms(CLAUSE)
    addRange(sentenceFrom, query.clauseStart, SENTENCE)
    addSynonyms(SENTENCE)
    addRange(earlierFrom, query.sentenceStart, EARLIER)

    const phraseScores = this.scorePhrases(near, placeOf, stamp)
    for (const entry of phraseScores.keys()) if (!scores.has(entry)) scores.set(entry, 0)

    let best = -1
    let bestValue = 0
    for (const [index, score] of scores) {
      const entry = entries[index]!
      const fit = unitFit(entry, query) * (entry.isPlan === query.isPlan ? 1 : 0.6) * (entry.area === area ? 1.25 : 1)
      if (fit === 0) continue
      const explained = (locals.get(index) ?? 0) / known
      // Of two names covered alike, the one that says more.
      const covered = (score / entry.total) * Math.pow(entry.total, 0.2)
      const likeness = covered + PHRASE_WEIGHT * (phraseScores.get(index) ?? 0)
      const value = likeness * (1 - EXPLAINED_WEIGHT + EXPLAINED_WEIGHT * explained) * fit
      if (value > bestValue) {
        bestValue = value
        best = index
      }
    }
    if (best < 0) return null
    const confidence = Math.min(1, bestValue / Math.pow(entries[best]!.total, 0.2))
    return confidence < LEAST ? null : { name: names[best]!, confidence }
  }

  private scorePhrases(near: readonly WordHit[], placeOf: (start: number, end: number) => number, stamp: number): Map<number, number> {
    const { senses } = this.catalogue
    const inClause: number[] = []
    for (const { word, start, end } of near) {
      if (senses[word]!.phrases.length === 0) continue
      const place = placeOf(start, end)
      if (this.placeStamps[word] !== stamp) {
        this.placeStamps[word] = stamp
        this.places[word] = 0
      }
      if (place >= CLAUSE && this.places[word]! < CLAUSE) inClause.push(word)
      if (place > this.places[word]!) this.places[word] = place
    }
    const scores = new Map<number, number>()
    for (const word of inClause) {
      for (const { entry, words } of senses[word]!.phrases) {
        let sum = 0
        let length = 2
        for (let at = 0; at < words.length; at++) {
          const id = words[at]!
          const place = this.placeStamps[id] === stamp ? this.places[id]! : 0
          const least = at === 0 && words.length > 1 ? EARLIER : CLAUSE
          if (place < least) {
            sum = 0
            break
          }
          length += senses[id]!.length
          sum += senses[id]!.length * place
        }
        const score = sum / length
        if (score > (scores.get(entry) ?? 0)) scores.set(entry, score)
      }
    }
    return scores
  }
}
