import type { ScannedNumber } from './quantity'

export interface ClausePlace {
  clauseStart: number
  clauseEnd: number
  sentenceStart: number
  sentenceEnd: number
  /** Counts the parts of the block between full stops and semicolons. */
  segment: number
}

const DELIMITER = /[,;:。!?\n\t]/g

/** The clause, segment and sentence of each number of a block; a comma inside a number (1,234) parts nothing. */
export function cutClauses(folded: string, numbers: readonly ScannedNumber[]): ClausePlace[] {
  const places: ClausePlace[] = []
  let clauseStart = 0
  let sentenceStart = 0
  let segment = 0
  let openClause = 0
  let openSentence = 0
  let next = 0
  const close = (end: number, closesSentence: boolean) => {
    while (next < numbers.length && numbers[next]!.start < end) {
      places.push({ clauseStart, clauseEnd: end, sentenceStart, sentenceEnd: end, segment })
      next++
    }
    for (; openClause < places.length; openClause++) places[openClause]!.clauseEnd = end
    clauseStart = end + 1
    if (!closesSentence) return
    for (; openSentence < places.length; openSentence++) places[openSentence]!.sentenceEnd = end
    sentenceStart = end + 1
  }
  let inside = 0
  for (const { 0: mark, index } of folded.matchAll(DELIMITER)) {
    while (inside < numbers.length && numbers[inside]!.unitEnd <= index) inside++
    if (inside < numbers.length && numbers[inside]!.start < index) continue
    const closesSentence = mark !== ',' && mark !== ':' && mark !== ';'
    close(index, closesSentence)
    if (closesSentence || mark === ';') segment++
  }
  close(folded.length, true)
  return places
}
