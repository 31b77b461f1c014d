import type { FigureChange } from './figure-value'

const UP: Readonly<Record<string, string>> = { '%': '增长', 个百分点: '提高', 位: '上升', 分: '提高' }
/** Words that already say against what, so that “与上年” would be said twice. */
const SAYS_BASE = /(上年|去年|同期|同比|上一年度?|\d年|年度)$/

/**
 * “增长12.7%”“下降2.00个百分点”“上升2位”“与上年持平”. `textBefore` is what stands directly before it in the text.
 * Without `unit` the word and the number stand alone. A change that rounds to nothing is 基本持平.
 */
export function formatChange(
  change: Extract<FigureChange, { ok: true }>,
  options: { unit: boolean; decimals: number | null; textBefore?: string },
): string {
  const number = change.amount.toFixed(change.measure === '位' ? 0 : (options.decimals ?? change.decimals))
  const against = SAYS_BASE.test(options.textBefore ?? '') ? '' : '与上年'
  if (change.direction === 'level') return `${against}持平`
  if (!/[1-9]/.test(number)) return `${against}基本持平`
  const word = change.direction === 'up' ? UP[change.measure]! : '下降'
  return `${word}${number}${options.unit ? change.measure : ''}`
}
