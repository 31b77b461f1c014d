import { groupBy } from '@/lib/figures/group-by'
import type { NumberSentence } from './number-sentences'

/** A sentence before and after; null where there is none on that side. */
export type SentencePair = [before: NumberSentence | null, after: NumberSentence | null]

/** How alike two sentences must be to count as the same one: within a block, and anywhere. */
const ALIKE_IN_BLOCK = 0.35
const ALIKE_ANYWHERE = 0.6
/** Beyond so many comparisons a sentence is looked for in its own part only. */
const MOST_COMPARISONS = 100_000

const bigrams = new WeakMap<NumberSentence, Map<string, number>>()

/** Pairs of neighbouring characters; numbers count as one, so that another number makes no other sentence. */
function bigramsOf(sentence: NumberSentence): Map<string, number> {
  const known = bigrams.get(sentence)
  if (known) return known
  const words = sentence.text.replace(/[\d.,，．]+/g, '0')
  const counts = new Map<string, number>()
  for (let at = 0; at < words.length; at++) {
    const pair = words.slice(at, at + 2)
    counts.set(pair, (counts.get(pair) ?? 0) + 1)
  }
  bigrams.set(sentence, counts)
  return counts
}

function likeness(a: NumberSentence, b: NumberSentence): number {
  const [first, second] = [bigramsOf(a), bigramsOf(b)]
  if (Math.min(a.text.length, b.text.length) * 4 < Math.max(a.text.length, b.text.length)) return 0
  let shared = 0
  let all = 0
  for (const [pair, count] of first) {
    shared += Math.min(count, second.get(pair) ?? 0)
    all += count
  }
  for (const count of second.values()) all += count
  return (2 * shared) / all
}

const placeOf = ({ place }: NumberSentence) => ('part' in place ? place.part : place.attachmentId)

interface SentenceSides {
  before: NumberSentence[]
  after: NumberSentence[]
}

/** Pairs what is left by a shared key, in order; what finds no partner stays. */
function pairBy(keyOf: (sentence: NumberSentence) => string, left: SentenceSides, pairs: SentencePair[]): SentenceSides {
  const waiting = groupBy(left.after, keyOf)
  const before = left.before.filter((sentence) => {
    const partner = waiting.get(keyOf(sentence))?.shift()
    if (partner) pairs.push([sentence, partner])
    return !partner
  })
  const taken = new Set(pairs.map(([, after]) => after))
  return { before, after: left.after.filter((sentence) => !taken.has(sentence)) }
}

/** Pairs the most alike first, among those of one bucket. */
function pairAlike(
  left: SentenceSides,
  pairs: SentencePair[],
  least: number,
  bucketOf: (sentence: NumberSentence) => string,
): SentenceSides {
  const candidates = groupBy(left.after, bucketOf)
  const scored = left.before.flatMap((before) =>
    (candidates.get(bucketOf(before)) ?? []).flatMap((after) => {
      const score = likeness(before, after)
      return score >= least ? [{ before, after, score }] : []
    }),
  )
  const taken = new Set<NumberSentence>()
  for (const { before, after } of scored.sort((a, b) => b.score - a.score)) {
    if (taken.has(before) || taken.has(after)) continue
    taken.add(before).add(after)
    pairs.push([before, after])
  }
  return { before: left.before.filter((one) => !taken.has(one)), after: left.after.filter((one) => !taken.has(one)) }
}

/**
 * Which sentence became which: the same words in the same block, the same words anywhere, then the most alike, in the
 * same block before others. In the order of the later text; sentences that are gone come last.
 */
export function matchSentences(before: readonly NumberSentence[], after: readonly NumberSentence[]): SentencePair[] {
  const pairs: SentencePair[] = []
  let left: SentenceSides = { before: [...before], after: [...after] }
  left = pairBy(({ blockId, text }) => `${blockId} ${text}`, left, pairs)
  left = pairBy(({ text }) => text, left, pairs)
  left = pairAlike(left, pairs, ALIKE_IN_BLOCK, ({ blockId }) => blockId)
  const isLarge = left.before.length * left.after.length > MOST_COMPARISONS
  left = pairAlike(left, pairs, ALIKE_ANYWHERE, isLarge ? placeOf : () => '')
  const partner = new Map(pairs.map(([old, fresh]) => [fresh, old]))
  return [
    ...after.map((fresh): SentencePair => [partner.get(fresh) ?? null, fresh]),
    ...left.before.map((old): SentencePair => [old, null]),
  ]
}
