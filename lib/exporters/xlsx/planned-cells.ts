import { normalizeDecimal } from '@/lib/figures/normalize-decimal'
import { cleanText } from '@/lib/text/clean-text'
import type { CellStyle, PlannedCell } from './workbook-plan'

/** Excel computes with so many digits. */
const EXACT_DIGITS = 15
const PLAIN: CellStyle = { font: 'body', bordered: true, shaded: false, align: 'left', format: '@' }

/** Text that stays text: even =1+1 is shown, never computed. */
export const textCell = (value: string, style: Partial<CellStyle> = {}): PlannedCell => ({
  kind: 'text',
  value: cleanText(value),
  style: { ...PLAIN, ...style },
})

export const headingCell = (value: string): PlannedCell => textCell(value, { font: 'bold', shaded: true, align: 'center' })

/**
 * A value as typed: a number with which Excel can compute, formatted to as many decimals as were typed. What is no
 * number, or has more digits than Excel keeps, stays text.
 */
export function valueCell(typed: string): PlannedCell {
  const number = normalizeDecimal(typed)
  if (number === null || number.replace(/^-?0\.0*|[-.]/g, '').length > EXACT_DIGITS) return textCell(typed.trim(), { align: 'right' })
  const [whole = '', fraction = ''] = number.split('.')
  const shortened = fraction.replace(/0+$/, '')
  return {
    kind: 'number',
    value: shortened ? `${whole}.${shortened}` : whole,
    style: { ...PLAIN, align: 'right', format: fraction ? `0.${'0'.repeat(fraction.length)}` : '0' },
  }
}

/** An empty cell for a number to come. */
export const inputCell = (): PlannedCell => ({ kind: 'text', value: '', style: { ...PLAIN, align: 'right', format: 'General' } })
