import { PAGE, POINTS_PER_MM, TWIPS_PER_POINT, TYPE_SIZES_PT } from './standards/gbt-9704-2012'
import { widthInCells } from './width-in-cells'

const ASCII = /[!-~]/g
/** Where Chinese meets Western: some readers put a quarter of a character between them and cannot be told not to. */
const SCRIPT_CHANGE = /(?<=\p{Script=Han})(?=[!-~])|(?<=[!-~])(?=\p{Script=Han})/gu

/** Width of a title's text in its characters, at its widest: digits and letters of heavy faces take more than half of one. */
export function titleCells(text: string): number {
  return widthInCells(text) + (text.match(ASCII)?.length ?? 0) * 0.15 + (text.match(SCRIPT_CHANGE)?.length ?? 0) * 0.25
}

/** How much nearer, in points, the characters of a line must stand for the line to fit; 0 where it fits. */
export function titleCondensation(line: string): number {
  const excess = titleCells(line) * TYPE_SIZES_PT.second - PAGE.textWidthMm * POINTS_PER_MM
  return excess <= 0 ? 0 : Math.ceil((excess / Array.from(line).length) * TWIPS_PER_POINT) / TWIPS_PER_POINT
}
