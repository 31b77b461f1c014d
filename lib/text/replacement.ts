/** A stretch of a text, UTF-16 offsets as in slice, and what belongs in its place. */
export interface Replacement {
  start: number
  end: number
  replacement: string
}

/** Carries out replacements that are in order and do not overlap. */
export function applyReplacements(text: string, replacements: readonly Replacement[]): string {
  let result = ''
  let from = 0
  for (const { start, end, replacement } of replacements) {
    result += text.slice(from, start) + replacement
    from = end
  }
  return result + text.slice(from)
}
