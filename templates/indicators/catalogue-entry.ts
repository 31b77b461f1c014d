import type { Derivation, Indicator } from '@/lib/template/indicator'

/** Another denominator in use for a rate (另一口径), to be chosen and noted as 口径. */
export interface OtherDenominator {
  /** What it divides by, as the clerk reads it: 新收. */
  label: string
  denominator: string[]
}

/** An indicator of the catalogue and how it is met in prose. */
export interface CatalogueEntry {
  indicator: Indicator
  /**
   * How prose names it, likeliest first. Each entry holds words separated by a space, all of which stand in the
   * clause of the number, the first perhaps earlier in the sentence: '复议 审结'. Full-width punctuation.
   */
  words: string[]
  /** Only for a rate whose denominator differs from office to office; its derivation holds the default. */
  otherDenominators?: OtherDenominator[]
}

type Operation = Derivation['operation']

/** A share of whole numbers in per cent, two decimals: numerator and denominator terms. */
export const over = (inputs: string[], denominator: string[]): Derivation => ({ operation: 'rate', inputs, denominator, decimals: 2 })
export const total = (...inputs: string[]): Derivation => ({ operation: 'sum', inputs, decimals: 0 })
/** The growth of a number in per cent, one decimal as everywhere a change is told. */
export const yearOnYear = (input: string): Derivation => ({ operation: 'yearOnYear', inputs: [input], decimals: 1 })

/** Builders for the entries of one work area. `words` separates alternatives by |. */
export function inArea(area: string) {
  const entry =
    (kind: Indicator['kind']) =>
    (id: string, name: string, unit: string, words: string, derivation?: Derivation): CatalogueEntry => ({
      indicator: { id, name, unit, kind, area, ...(derivation && { derivation }) },
      words: words.split('|'),
    })
  const rateEntry = entry('rate')
  return {
    count: entry('count'),
    amount: entry('amount'),
    score: entry('score'),
    rank: entry('rank'),
    /** In per cent; without a derivation it is typed. */
    rate: (id: string, name: string, words: string, derivation?: Derivation, otherDenominators?: OtherDenominator[]) => ({
      ...rateEntry(id, name, '%', words, derivation),
      ...(otherDenominators && { otherDenominators }),
    }),
    /** A number of one thing for each of another; a count, since its change reads 增长…%. */
    ratio: (id: string, name: string, unit: string, words: string, inputs: string[], denominator: string[]) =>
      entry('count')(id, name, unit, words, { operation: 'ratio' satisfies Operation, inputs, denominator, decimals: 2 }),
  }
}
