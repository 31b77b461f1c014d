/** Whether two JSON values say the same; the order of keys does not matter, a key that is undefined counts as absent. */
export function sameJson(a: unknown, b: unknown): boolean {
  if (a === b) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((entry, index) => sameJson(entry, b[index]))
  }
  if (Array.isArray(a) || Array.isArray(b)) return false
  const [left, right] = [present(a), present(b)]
  return (
    left.length === right.length &&
    left.every(([key, value]) => Object.hasOwn(b, key) && sameJson(value, (b as Record<string, unknown>)[key]))
  )
}

const present = (value: object) => Object.entries(value).filter(([, entry]) => entry !== undefined)
