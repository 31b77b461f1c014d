import type { EvaluatedFigure } from '@/lib/figures/evaluate-figures'
import { formatFigure, type FigureFormat } from '@/lib/figures/format-figure'
import { decimalsOf } from './printed-interval'
import type { Quantity } from './quantity'

/** A stretch of a block's printed text and the form of a reference that prints exactly it. */
export interface Reproduction {
  start: number
  end: number
  format: FigureFormat
}

const DIRECTION = /(?:增长|提高|上升|下降)$/
const BEHIND = /^(?:以上|以内)/
const ROUNDS = ['余', '近', '多'] as const

/** The stretches that a reference could take the place of, the fullest first: with unit, without it, digits. */
function stretchesOf(text: string, { start, end, unitEnd, approx, unit }: Quantity, show: FigureFormat['show']) {
  const word = show === 'change' ? (DIRECTION.exec(text.slice(0, start))?.[0].length ?? 0) : 0
  const behind = BEHIND.exec(text.slice(unitEnd))?.[0].length ?? 0
  const whole = [unitEnd + behind, unitEnd, end].map((to) => ({ start: start - word, end: to, unit: true }))
  const plain = { start: start - word, end, unit: false }
  const digits = approx ? null : /\d+(?:\.\d+)?/.exec(text.slice(start, unitEnd))
  const bare = digits && { start: start + digits.index, end: start + digits.index + digits[0].length, unit: false }
  return [...(unit === '' ? [] : whole), plain, ...(bare && word === 0 ? [bare] : [])]
}

/**
 * How a reference to a figure prints the very words of a quantity; null when no form of it does. `text` is the printed
 * text of its block.
 */
export function reproduceWords(
  text: string,
  quantity: Quantity,
  evaluated: EvaluatedFigure,
  show: FigureFormat['show'],
): Reproduction | null {
  const round = ROUNDS.find((word) => quantity.raw.includes(word)) ?? null
  const decimals = decimalsOf(quantity.value)
  const forms = [
    { decimals: null, round: null },
    ...(decimals <= 6 ? [{ decimals, round: null }] : []),
    ...(round && show === 'value' ? [{ decimals: null, round }] : []),
  ]
  for (const { start, end, unit } of stretchesOf(text, quantity, show)) {
    for (const form of forms) {
      const format = { show, unit, ...form }
      const printed = formatFigure(evaluated, format, text.slice(0, start))
      if (printed.ok && printed.text === text.slice(start, end)) return { start, end, format }
    }
  }
  return null
}
