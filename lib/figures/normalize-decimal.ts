import { parseDecimal } from './parse-decimal'

/** A number as typed ("１，２３４.50") in canonical form ("1234.50", zeros kept); null when it is no number or empty. */
export function normalizeDecimal(text: string): string | null {
  const parsed = parseDecimal(text)
  return parsed.ok ? parsed.value : null
}
