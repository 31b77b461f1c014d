import { STANDARD, TEXT_AREA_MM } from '../standard'
import { POINTS_PER_MM } from '../units'
import type { PdfFile, PdfPage } from './pdf-file'
import type { PageLine } from './page-lines'

/** A page taken apart by what stands where. */
export interface PageParts {
  page: PdfPage
  number: PageLine | null
  /** Everything but the page number, from top to bottom. */
  lines: PageLine[]
  /** Lines of body type outside tables, heads among them. */
  bodyLines: PageLine[]
  hasTable: boolean
}

export const AREA_PT = {
  top: TEXT_AREA_MM.top * POINTS_PER_MM,
  left: TEXT_AREA_MM.left * POINTS_PER_MM,
  right: TEXT_AREA_MM.right * POINTS_PER_MM,
  bottom: TEXT_AREA_MM.bottom * POINTS_PER_MM,
} as const
export const CELL_PT = STANDARD.cellMm * POINTS_PER_MM
export const PAGE_NUMBER = /^[—–―─－-]\s*(\d+)\s*[—–―─－-]$/

const isBodySize = (sizePt: number) => Math.abs(sizePt - STANDARD.bodySizePt) < 1
export const isTitleSize = (sizePt: number) => Math.abs(sizePt - STANDARD.titleSizePt) < 1

export function partsOfPages({ pages }: PdfFile): PageParts[] {
  return pages.map((page) => {
    const number = page.lines.findLast((line) => line.centre > AREA_PT.bottom && PAGE_NUMBER.test(line.text.trim())) ?? null
    const lines = page.lines.filter((line) => line !== number)
    const columns = page.rules.filter(({ direction }) => direction === 'vertical')
    const isInTable = ({ centre }: PageLine) => columns.some(({ top, bottom }) => top < centre && centre < bottom)
    const isBody = (line: PageLine) => isBodySize(line.sizePt) && !isInTable(line) && !line.pieces.some(({ isRed }) => isRed)
    return { page, number, lines, bodyLines: lines.filter(isBody), hasTable: columns.length > 0 }
  })
}

/** The distance of neighbouring body lines; null when there are no two. */
export function linePitch(pages: readonly PageParts[]): number | null {
  const gaps = pages
    .flatMap(({ bodyLines }) => bodyLines.slice(1).map((line, index) => line.centre - bodyLines[index]!.centre))
    .sort((a, b) => a - b)
  return gaps[Math.floor(gaps.length / 2)] ?? null
}

/** How many characters of the grid a line stands in from the left edge of the 版心. */
export const cellsFromLeft = (left: number) => (left - AREA_PT.left) / CELL_PT
/** How many characters of the grid are free on the right of a line. */
export const cellsFromRight = (right: number) => (AREA_PT.right - right) / CELL_PT
