import { Decimal } from 'decimal.js'
import type { NumberFormat } from './number-format'

/** A number as a cell shows it. */
export interface ShownNumber {
  text: string
  kind: 'number' | 'date'
  /** The number behind a whole number that is shown rounded. */
  exact: string | null
}

/** Excel keeps so many digits; what lies behind them is noise of binary numbers. */
const DIGITS = 15
const DAY_MS = 86_400_000
/** Day 0 of Excel's count, so that 60, its 29 February 1900, makes every later day right. */
const DAY_ZERO = Date.UTC(1899, 11, 30)
const DAY_ZERO_1904 = Date.UTC(1904, 0, 1)
const LAST_DAY = 2_958_465

function dayOf(serial: number, from1904: boolean): string | null {
  if (serial < 0 || serial > LAST_DAY) return null
  return new Date((from1904 ? DAY_ZERO_1904 : DAY_ZERO) + Math.floor(serial) * DAY_MS).toISOString().slice(0, 10)
}

/** What a person reads in a cell that holds `raw`; null when that is no number. */
export function showNumber(raw: string, format: NumberFormat, from1904: boolean): ShownNumber | null {
  const held = Number(raw)
  if (raw.trim() === '' || !Number.isFinite(held)) return null
  const exact = new Decimal(held.toPrecision(DIGITS))
  const plain = exact.toFixed()
  if (format.kind === 'general') return { text: plain, kind: 'number', exact: null }
  if (format.kind === 'date') return { text: dayOf(held, from1904) ?? plain, kind: 'date', exact: null }
  const { percent, least, most } = format
  const sign = percent ? '%' : ''
  const value = percent ? exact.times(100) : exact
  const shown = value.toDecimalPlaces(most, Decimal.ROUND_HALF_UP)
  const text = shown.toFixed(Math.max(least, shown.decimalPlaces()))
  return { text: text + sign, kind: 'number', exact: most === 0 && !shown.eq(value) ? value.toFixed() + sign : null }
}
