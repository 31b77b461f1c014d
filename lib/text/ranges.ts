/** [start, end), in order and not overlapping. */
export type Range = readonly [number, number]

const QUOTED = /《[^《》]*》|“[^“”]*”|‘[^‘’]*’/g

export function rangesOf(pattern: RegExp, text: string): Range[] {
  return [...text.matchAll(pattern)].map((match) => [match.index, match.index + match[0].length])
}

/** The stretches inside 《》 and quotation marks, these included. */
export const quotedRanges = (text: string): Range[] => rangesOf(QUOTED, text)

/** Tells whether a place is in one of the ranges; to be asked from left to right. */
export function rangeTester(ranges: readonly Range[]): (at: number) => boolean {
  let next = 0
  return (at) => {
    while (next < ranges.length && ranges[next]![1] <= at) next++
    return next < ranges.length && ranges[next]![0] <= at
  }
}
