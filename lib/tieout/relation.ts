import type { Quantity } from './quantity'

/** What is wrong with a relation that does not tie out. */
export type RelationFlaw =
  /** The rate does not follow from its numerator and denominator. */
  | 'rateDiffers'
  /** It is the true value cut off instead of rounded. */
  | 'truncated'
  /** It fits another denominator of the sentence than the nearest. */
  | 'otherDenominator'
  /** 100% beside a numerator below its denominator. */
  | 'fullRateContradicted'
  /** As before, but the denominator that the rate's name asks for is not printed. */
  | 'fullRateDoubtful'
  /** No whole numerator (or base) gives the printed rate. */
  | 'infeasible'
  /** Numerator or denominator of a rate that should show both is not printed. */
  | 'unverifiable'
  | 'partsDiffer'
  | 'partsExceed'
  | 'subsetExceeds'
  | 'growthDiffers'
  /** 近 or 超过 on the wrong side of the true value. */
  | 'wrongSide'
  | 'directionReversed'
  | 'growthImplausible'
  | 'factsDiffer'
  /** The base of last year is not what last year's report published. */
  | 'baseDiffers'

export type RelationKind = 'sum' | 'share' | 'rate' | 'change' | 'growth' | 'ratio' | 'subset' | 'sameFact'

/** How quantities of the text hang together, recomputed. */
export interface Relation {
  kind: RelationKind
  /** Indexes of the quantities, in the order of the text. */
  figures: number[]
  blockId: string
  /** The words that state it, in the block's text. */
  start: number
  end: number
  /** What the text should print by its other numbers, with unit; null where it cannot be known. */
  expected: string | null
  /** What it prints. */
  printed: string
  agrees: boolean | null
  /** The computation in Chinese: 61÷166=36.75%. */
  note: string
  flaw: RelationFlaw | null
  /** Index of the quantity that `expected` would replace. */
  printedFigure: number
  /** Extra words for the finding's message. */
  data?: Readonly<Record<string, string>>
}

/** Number and unit as a reader knows them: 166件, 34.46%. */
export const show = (quantity: Pick<Quantity, 'value' | 'unit'>): string => quantity.value + quantity.unit

/**
 * The stretch of text from the clause of the first to the last of some quantities of one block. A quantity parted
 * from the others by numbers that have nothing to do with it is left out, so that the quotation stays short.
 */
export function spanOf(quantities: readonly Quantity[]): { start: number; end: number } {
  const ordered = quantities.toSorted((a, b) => a.index - b.index)
  let first = ordered.length - 1
  while (first > 0 && ordered[first]!.index - ordered[first - 1]!.index <= 1) first--
  return { start: Math.min(ordered[first]!.clauseStart, ordered[first]!.start), end: ordered.at(-1)!.unitEnd }
}
