/** Half-open range of a block's text. */
export interface TextRange {
  start: number
  end: number
}

const NAMES = /《[^》\n]{0,120}》?|“[^”\n]{0,60}”|‘[^’\n]{0,60}’|"[^"\n]{1,40}"|〔[^〕\n]{0,12}〕|[A-Za-z]+:\/\/[\w./?=&%-]+/g
const SPEECH = /[,;。!?]/

/**
 * Titles, quoted names and document numbers: digits inside are part of a name (“1131”, 《……10条措施》, 〔2024〕).
 * A quotation with a comma or full stop in it is speech and is read like any text.
 */
export function maskNames(folded: string): TextRange[] {
  const ranges: TextRange[] = []
  for (const found of folded.matchAll(NAMES)) {
    const isSpeech = /^[“‘"]/.test(found[0]) && SPEECH.test(found[0])
    if (!isSpeech) ranges.push({ start: found.index, end: found.index + found[0].length })
  }
  return ranges
}
