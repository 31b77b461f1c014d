/** An id that is new in this report: the prefix and ten random characters of a–z and 0–9. */
export function freshId(prefix: string): string {
  const bytes = crypto.getRandomValues(new Uint8Array(10))
  return `${prefix}-${Array.from(bytes, (byte) => (byte % 36).toString(36)).join('')}`
}
