import { cleanText } from '@/lib/text/clean-text'

export type Bindable = string | number | bigint | Uint8Array | null

const INT64_MIN = -(2n ** 63n)
const INT64_MAX = 2n ** 63n - 1n

/**
 * The value as a database may be given it: booleans as 0 and 1, text cleaned. Anything but boolean, string, finite
 * number, 64-bit bigint, bytes and null throws a TypeError: libsql aborts the process on some of them and silently
 * alters others.
 */
export function bindable(value: unknown): Bindable {
  if (value === null || value instanceof Uint8Array) return value
  if (typeof value === 'boolean') return value ? 1 : 0
  if (typeof value === 'string') return cleanText(value)
  if (typeof value === 'number' && Number.isFinite(value)) return value
  if (typeof value === 'bigint' && value >= INT64_MIN && value <= INT64_MAX) return value
  throw new TypeError(`a ${value === undefined ? 'missing value' : typeof value} cannot be stored`)
}
