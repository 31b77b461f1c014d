const isWhite = (text: string, at: number) => /[\s\u200b]/.test(text[at]!)

/** Without white space at both ends: spaces of any width, NBSP, tabs, line ends, zero-width spaces and BOM. Linear. */
export function trimWhiteSpace(text: string): string {
  let start = 0
  let end = text.length
  while (start < end && isWhite(text, start)) start++
  while (end > start && isWhite(text, end - 1)) end--
  return text.slice(start, end)
}
