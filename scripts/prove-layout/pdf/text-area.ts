import { STANDARD, TEXT_AREA_MM } from '../standard'
import { POINTS_PER_MM } from '../units'

/** The edges of the 版心 and the width of its cells, in points of the page. */
export const AREA_PT = {
  top: TEXT_AREA_MM.top * POINTS_PER_MM,
  left: TEXT_AREA_MM.left * POINTS_PER_MM,
  right: TEXT_AREA_MM.right * POINTS_PER_MM,
  bottom: TEXT_AREA_MM.bottom * POINTS_PER_MM,
} as const
const CELL_PT = STANDARD.cellMm * POINTS_PER_MM

/** How many characters of the grid a place stands in from the left edge of the 版心, or from the right one. */
export const cellsFromLeft = (x: number) => (x - AREA_PT.left) / CELL_PT
export const cellsFromRight = (x: number) => (AREA_PT.right - x) / CELL_PT

export const isBodySize = (sizePt: number) => Math.abs(sizePt - STANDARD.bodySizePt) < 1
export const isTitleSize = (sizePt: number) => Math.abs(sizePt - STANDARD.titleSizePt) < 1
