import { titleCells } from './title-width'

/** What stays together on a line: a word in Western letters or one character, and the marks that may not leave it. */
const UNIT = /[（《〈「『【〔“‘]*(?:[!-~]+|[^])[，。、；：？！）》〉」』】〕”’]*/gu

/** How many lines of `lineCells` characters a text takes at the most, in whatever reader and face. */
export function mostLines(text: string, lineCells: number): number {
  let [lines, used] = [0, lineCells]
  for (const [unit] of text.matchAll(UNIT)) {
    const cells = titleCells(unit)
    if (used + cells > lineCells) {
      lines += Math.max(1, Math.ceil(cells / lineCells))
      used = cells % lineCells
    } else {
      // Western letters stand a little apart from the characters before and after them.
      used += cells + (/[!-~]/.test(unit) ? 0.5 : 0)
    }
  }
  return lines
}
