import { ExactDecimal } from '@/lib/figures/exact-decimal'
import { decimalsOf, intervalsMeet, printedInterval } from './printed-interval'
import type { Quantity } from './quantity'
import { show, spanOf, type Relation } from './relation'
import type { Sentence } from './sentence'

interface Terms {
  numerator: Quantity
  denominator: Quantity
  scale: string
}

const find = (sentence: Sentence, words: RegExp, units: RegExp, not?: RegExp) => {
  const pool = [...(sentence.previous?.quantities ?? []), ...sentence.quantities]
  const found = pool.filter(
    ({ kind, unit, before, after }) =>
      kind === 'count' && units.test(unit) && words.test(before + after) && !not?.test(before),
  )
  return found.length === 1 ? found[0] : undefined
}

function findTerms(ratio: Quantity, sentence: Sentence): Terms | null {
  if (/\/万人$/.test(ratio.unit)) {
    const numerator = find(sentence, /律师/, /^[名人]$/, /每万|新增|增加|公职|法律援助/)
    const denominator = find(sentence, /人口/, /^人$/, /每万/)
    return numerator && denominator ? { numerator, denominator, scale: '10000' } : null
  }
  if (!/复议.{0,10}诉讼|复议.{0,10}应诉/.test(ratio.before)) return null
  const numerator = find(sentence, /复议/, /^[件宗]$/, /诉讼|审结|调解|纠错/)
  const denominator = find(sentence, /诉讼|一审/, /^[件宗]$/, /复议|审结|败诉/)
  return numerator && denominator ? { numerator, denominator, scale: '1' } : null
}

/** 每万人律师数, 复议与诉讼案件比: recomputed where both terms stand in the sentence or the one before. */
export const relateRatios = (sentences: readonly Sentence[]): Relation[] =>
  sentences.flatMap((sentence) =>
    sentence.quantities.flatMap((ratio): Relation[] => {
      const terms = ratio.kind === 'ratio' ? findTerms(ratio, sentence) : null
      if (!terms) return []
      const { numerator, denominator, scale } = terms
      const [n, d] = [printedInterval(numerator), printedInterval(denominator)]
      if (d.low.lte(0)) return []
      const truth = new ExactDecimal(numerator.value).times(scale).div(denominator.value)
      const range = { low: n.low.times(scale).div(d.high), high: n.high.times(scale).div(d.low) }
      const agrees = intervalsMeet(range, printedInterval(ratio))
      const expected = truth.toFixed(decimalsOf(ratio.value))
      const involved = [numerator, denominator, ratio]
      return [
        {
          kind: 'ratio',
          figures: involved.map((quantity) => quantity.index).sort((a, b) => a - b),
          blockId: ratio.blockId,
          ...spanOf(involved),
          expected: expected + ratio.unit,
          printed: show(ratio),
          printedFigure: ratio.index,
          agrees,
          note: `${numerator.value}÷${denominator.value}${scale === '1' ? '' : '×10000'}=${expected}`,
          flaw: agrees ? null : 'rateDiffers',
          data: { title: '比值', base: '总数' },
        },
      ]
    }),
  )
