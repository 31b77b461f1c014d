import type { Derivation } from '@/lib/template/indicator'
import { ExactDecimal } from './exact-decimal'

/** A number with so many decimals: 四舍五入, or 截尾 (down), which cuts the rest off. What rounds to nothing has no sign. */
export function printRounded(value: ExactDecimal, decimals: number, rounding: Derivation['rounding']): string {
  const printed = rounding === 'down' ? value.toFixed(decimals, ExactDecimal.ROUND_DOWN) : value.toFixed(decimals)
  return /[1-9]/.test(printed) ? printed : printed.replace('-', '')
}
