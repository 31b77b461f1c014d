import { PAGE, POINTS_PER_MM, TWIPS_PER_POINT, TYPE_SIZES_PT } from './standards/gbt-9704-2012'
import { widthInCells } from './width-in-cells'

/** How much more than half a character a Western letter of a heavy face takes, at its widest. */
const EXCESS: readonly (readonly [RegExp, number])[] = [
  [/[MWm@%]/g, 0.55],
  [/[A-LN-VX-Z&w]/g, 0.35],
  [/[!-$'-?[-ln-vx-~]/g, 0.15],
]
/** Where Chinese meets Western: some readers put a quarter of a character between them and cannot be told not to. */
const SCRIPT_CHANGE = /(?<=\p{Script=Han})(?=[!-~])|(?<=[!-~])(?=\p{Script=Han})/gu

/** Width of a title's text in its characters, at its widest: digits and letters of heavy faces take more than half of one. */
export function titleCells(text: string): number {
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0
  const excess = EXCESS.reduce((sum, [letters, share]) => sum + count(letters) * share, 0)
  return widthInCells(text) + excess + count(SCRIPT_CHANGE) * 0.25
}

/** How much nearer, in points, the characters of a line must stand for the line to fit; 0 where it fits. */
export function titleCondensation(line: string): number {
  const excess = titleCells(line) * TYPE_SIZES_PT.second - PAGE.textWidthMm * POINTS_PER_MM
  return excess <= 0 ? 0 : Math.ceil((excess / Array.from(line).length) * TWIPS_PER_POINT) / TWIPS_PER_POINT
}
