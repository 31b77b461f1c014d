import type { ExactDecimal } from '../exact-decimal'

/** What an operation works on: the inputs of one year in the order of the derivation. */
export interface OperationInput {
  terms: ExactDecimal[]
  denominator: ExactDecimal[]
  /** The first input's value of the base year; only for changes over time. */
  base: ExactDecimal | null
  /** The first input is a rate: its change counts in 百分点. */
  ofRate: boolean
  years: number
}

/** Why arithmetic gives no value. */
export type OperationFailure = 'zeroDenominator' | 'zeroBase' | 'noBase' | 'negativeBase'

/** Computes the exact, unrounded value; a rate in per cent. Never NaN, never infinite. */
export type Operation = (
  input: OperationInput,
) => { ok: true; value: ExactDecimal } | { ok: false; failure: OperationFailure }
