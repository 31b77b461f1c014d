import type { ExactDecimal } from './exact-decimal'

/** Why a figure has no value. `names` are the indicators at fault. */
export type FigureReason =
  | { kind: 'empty'; year: 'this' | 'previous' }
  | { kind: 'notANumber'; typed: string; explanation: string }
  | { kind: 'missingInput'; names: string[] }
  | { kind: 'zeroDenominator'; names: string[] }
  | { kind: 'zeroBase'; names: string[] }
  | { kind: 'noBase'; names: string[] }
  | { kind: 'negativeBase'; names: string[] }
  | { kind: 'approximate'; names: string[] }
  | { kind: 'cycle'; names: string[] }

/** A number ready for print (`printed`: as typed, or rounded as the derivation says) with the exact one behind it. */
export type FigureValue = { ok: true; printed: string; exact: ExactDecimal } | { ok: false; reason: FigureReason }

/** The change from last year, always positive, with its direction and what it is counted in. */
export type FigureChange =
  | {
      ok: true
      direction: 'up' | 'down' | 'level'
      amount: ExactDecimal
      measure: '%' | '个百分点' | '位' | '分'
      decimals: number
    }
  | { ok: false; reason: FigureReason }
