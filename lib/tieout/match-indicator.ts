import { rateNamed, senseFit, unitFit } from './indicator-fit'
import { pairKey, type NamePair, type PreparedCatalogue } from './prepare-catalogue'
import type { Quantity, QuantityKind } from './quantity'
import type { WordHit } from './word-trie'

/** A number with the stretches of its block's folded text that may name its indicator. */
export interface IndicatorQuery {
  quantity: Quantity
  /** From the number before to the number behind, within the clause. */
  localStart: number
  localEnd: number
  /** The number states an intention for next year. */
  isPlan: boolean
  /** It states a change from last year. */
  isChange: boolean
  /** It counts what was refused, cancelled or left undone. */
  isNegated: boolean
  /** The work area of the text before the block. */
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

/** Index of the first hit that starts at or behind a place. */
function firstFrom(hits: readonly WordHit[], place: number): number {
  let low = 0
  let high = hits.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (hits[middle]!.start < place) low = middle + 1
    else high = middle
  }
  return low
}

/** Finds the indicators of the numbers of a text, block by block; keeps its working memory between them. */
export class IndicatorMatcher {
  private stamp = 0
  private readonly pairStamps: Int32Array
  private readonly scores: Float64Array
  private readonly locals: Float64Array
  private readonly phraseScores: Float64Array
  private readonly entryStamps: Int32Array
  private readonly wordPlaces: Float64Array
  private readonly wordStamps: Int32Array
  private folded = ''
  private hits: WordHit[] = []
  private pairsAt: (NamePair | undefined)[] = []
  private touched: number[] = []
  private known = 0

  constructor(private readonly catalogue: PreparedCatalogue) {
    const { entries, pairCount, senses } = catalogue
    this.pairStamps = new Int32Array(pairCount)
    this.scores = new Float64Array(entries.length)
    this.locals = new Float64Array(entries.length)
    this.phraseScores = new Float64Array(entries.length)
    this.entryStamps = new Int32Array(entries.length)
    this.wordPlaces = new Float64Array(senses.length)
    this.wordStamps = new Int32Array(senses.length)
  }

  /** Sets the block whose numbers are matched next. */
  read(folded: string): void {
    const { pairs, trie } = this.catalogue
    this.folded = folded
    this.hits = trie.find(folded)
    this.pairsAt = []
    for (let at = 0; at + 1 < folded.length; at++) this.pairsAt.push(pairs.get(pairKey(folded, at)))
  }

  /** The work area a text was last about; null when it names none. */
  lastArea(folded: string): string | null {
    const hits = this.catalogue.trie.find(folded)
    return this.areaBefore(hits, hits.length)
  }

  /** The indicator whose name or usual words the surroundings fit best; null when none does well enough. */
  match(query: IndicatorQuery): { name: string; confidence: number } | null {
    const { senses } = this.catalogue
    const { hits } = this
    const { localStart, localEnd } = query
    const { start: numberStart, unitEnd, clauseStart, clauseEnd, sentenceStart } = query.quantity
    this.stamp++
    this.touched = []
    this.known = 0.1
    const sentenceFrom = Math.max(sentenceStart, clauseStart - SENTENCE_REACH)
    const earlierFrom = Math.max(0, sentenceStart - EARLIER_REACH)
    const placeOf = ({ start, end }: WordHit): number => {
      if (start >= clauseStart) {
        if (end > clauseEnd) return 0
        return start >= localStart && end <= localEnd && (end <= numberStart || start >= unitEnd) ? LOCAL : CLAUSE
      }
      if (start >= sentenceFrom && end <= clauseStart) return SENTENCE
      return start >= earlierFrom && end <= sentenceStart ? EARLIER : 0
    }

    const first = firstFrom(hits, earlierFrom)
    const last = firstFrom(hits, clauseEnd)
    const area = this.areaBefore(hits, firstFrom(hits, localEnd)) ?? query.inheritedArea
    const meant: { pairs: readonly NamePair[]; place: number }[] = []
    const inClause: number[] = []
    for (let at = first; at < last; at++) {
      const hit = hits[at]!
      const place = placeOf(hit)
      if (place === 0) continue
      const { phrases, synonyms } = senses[hit.word]!
      if (phrases.length > 0) this.notePlace(hit.word, place, inClause)
      for (const { pairs, about, notAbout } of synonyms) {
        if ((!about || about === area) && (!notAbout || notAbout !== area)) meant.push({ pairs, place })
      }
    }
    const addMeant = (place: number) => {
      for (const synonym of meant) {
        if (synonym.place === place) for (const pair of synonym.pairs) this.addPair(pair, place)
      }
    }
    this.addRange(localStart, numberStart, LOCAL)
    this.addRange(unitEnd, localEnd, LOCAL)
    addMeant(LOCAL)
    this.addRange(clauseStart, clauseEnd, CLAUSE)
    addMeant(CLAUSE)
    this.addRange(sentenceFrom, clauseStart, SENTENCE)
    addMeant(SENTENCE)
    this.addRange(earlierFrom, sentenceStart, EARLIER)
    for (const word of inClause) this.addPhrases(word)
    return this.best(query, area)
  }

  private best(query: IndicatorQuery, area: string | null): { name: string; confidence: number } | null {
    const { entries, names } = this.catalogue
    const { kind, unit, clauseStart, start } = query.quantity
    const fits = this.fitsOf(kind, unit)
    const rateName = kind === 'rate' ? rateNamed(this.folded.slice(clauseStart, start)) : null
    let best = -1
    let bestValue = 0
    for (const index of this.touched) {
      const entry = entries[index]!
      const fit = fits[index]! * senseFit(entry, query, rateName) * (entry.area === area ? 1.25 : 1)
      const explained = this.locals[index]! / this.known
      const covered = this.scores[index]! * entry.perWeight * entry.favour
      const likeness = covered + PHRASE_WEIGHT * this.phraseScores[index]!
      const value = likeness * (1 - EXPLAINED_WEIGHT + EXPLAINED_WEIGHT * explained) * fit
      if (value > bestValue) {
        bestValue = value
        best = index
      }
    }
    if (best < 0) return null
    const confidence = Math.min(1, bestValue / entries[best]!.favour)
    return confidence < LEAST ? null : { name: names[best]!, confidence }
  }

  private fitsOf(kind: QuantityKind, unit: string): Float64Array {
    const key = `${kind} ${unit}`
    const known = this.catalogue.fits.get(key)
    if (known) return known
    const counted = unit.replace(/\/.*$/, '')
    const fits = Float64Array.from(this.catalogue.entries, (entry) => unitFit(entry, kind, counted))
    this.catalogue.fits.set(key, fits)
    return fits
  }

  // An area is named every few lines; the search backwards ends soon.
  private areaBefore(hits: readonly WordHit[], end: number): string | null {
    for (let at = end - 1; at >= Math.max(0, end - 400); at--) {
      const { area } = this.catalogue.senses[hits[at]!.word]!
      if (area) return area
    }
    return null
  }

  private touch(entry: number): void {
    if (this.entryStamps[entry] === this.stamp) return
    this.entryStamps[entry] = this.stamp
    this.scores[entry] = 0
    this.locals[entry] = 0
    this.phraseScores[entry] = 0
    this.touched.push(entry)
  }

  private addPair({ id, weight, entries }: NamePair, place: number): void {
    if (this.pairStamps[id] === this.stamp) return
    this.pairStamps[id] = this.stamp
    const gain = weight * place
    if (place === LOCAL) this.known += weight
    for (const entry of entries) {
      this.touch(entry)
      this.scores[entry]! += gain
      if (place === LOCAL) this.locals[entry]! += gain
    }
  }

  private addRange(from: number, to: number, place: number): void {
    for (let at = Math.max(0, from); at + 1 < to; at++) {
      const pair = this.pairsAt[at]
      if (pair) this.addPair(pair, place)
    }
  }

  private notePlace(word: number, place: number, inClause: number[]): void {
    const known = this.wordStamps[word] === this.stamp ? this.wordPlaces[word]! : 0
    if (place >= CLAUSE && known < CLAUSE) inClause.push(word)
    this.wordStamps[word] = this.stamp
    this.wordPlaces[word] = Math.max(known, place)
  }

  private addPhrases(word: number): void {
    const { senses } = this.catalogue
    for (const { entry, words } of senses[word]!.phrases) {
      let sum = 0
      let length = 2
      for (let at = 0; at < words.length; at++) {
        const id = words[at]!
        const place = this.wordStamps[id] === this.stamp ? this.wordPlaces[id]! : 0
        if (place < (at === 0 && words.length > 1 ? EARLIER : CLAUSE)) {
          sum = 0
          break
        }
        length += senses[id]!.length
        sum += senses[id]!.length * place
      }
      if (sum === 0) continue
      this.touch(entry)
      this.phraseScores[entry] = Math.max(this.phraseScores[entry]!, sum / length)
    }
  }
}
