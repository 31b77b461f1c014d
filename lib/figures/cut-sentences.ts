/** A sentence of a block's printed text, its full stop and closing marks included; UTF-16 units. */
export interface SentenceRange {
  start: number
  end: number
}

const END = /[。！？][”’）】》]*|\n/g

/** The sentences of a text, in order and without gaps but for white space; a row of a table is one. */
export function cutSentences(text: string): SentenceRange[] {
  const ends = [...Array.from(text.matchAll(END), (match) => match.index + match[0].length), text.length]
  let start = 0
  return ends.flatMap((end) => {
    const range = { start, end }
    start = end
    return text.slice(range.start, range.end).trim() === '' ? [] : [range]
  })
}
