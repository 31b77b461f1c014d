import { STANDARD, TEXT_AREA_MM } from '../standard'
import { POINTS_PER_MM, pointsToMm } from '../units'
import type { PdfFile, PdfPage } from './pdf-file'
import type { PageLine } from './page-lines'
import type { PageRule } from './page-drawing'
import { repeatedHeads } from './repeated-heads'
import { AREA_PT, isBodySize, isTitleSize } from './text-area'

/** A page taken apart by what stands where; lines are from top to bottom. */
export interface PageParts {
  page: PdfPage
  number: PageLine | null
  /** 版头: what stands above the title on a page with red type. */
  letterheadLines: PageLine[]
  /** 版记: its rules from top to bottom, and what stands between them. */
  imprintRules: PageRule[]
  imprintLines: PageLine[]
  /** Everything else. */
  lines: PageLine[]
  /** Lines of body type outside tables, heads among them. */
  bodyLines: PageLine[]
  hasTable: boolean
  /** Head rows of a table that goes on from the page before. */
  repeatedHeads: ReadonlySet<PageLine>
}

export const PAGE_NUMBER = /^[—–―─－-]\s*(\d+)\s*[—–―─－-]$/
const RULE_WIDTH_TOLERANCE_MM = 6

export function partsOfPages({ pages }: PdfFile): PageParts[] {
  const repeated = repeatedHeads(pages)
  return pages.map((page) => {
    const number = page.lines.findLast((line) => line.centre > AREA_PT.bottom && PAGE_NUMBER.test(line.text.trim()))
      ?? null
    const columns = page.rules.filter(({ direction }) => direction === 'vertical')
    const isInTable = (line: PageLine) => columns.some(({ top, bottom }) => top < line.centre && line.centre < bottom)
    const letterheadLines = findLetterhead(page)
    const imprintRules = findImprintRules(page, columns)
    const [first, last] = [imprintRules[0], imprintRules.at(-1)]
    const imprintLines = first && last
      ? page.lines.filter(({ centre }) => first.top < centre && centre < last.bottom)
      : []
    const apart = new Set([...letterheadLines, ...imprintLines, ...(number ? [number] : [])])
    const lines = page.lines.filter((line) => !apart.has(line))
    const bodyLines = lines.filter((line) => isBodySize(line.sizePt) && !isInTable(line))
    return {
      page,
      number,
      letterheadLines,
      imprintRules,
      imprintLines,
      lines,
      bodyLines,
      hasTable: columns.length > 0,
      repeatedHeads: repeated,
    }
  })
}

const isRed = (line: PageLine) => line.pieces.some((piece) => piece.isRed)

function findLetterhead({ lines }: PdfPage): PageLine[] {
  if (!lines.some(isRed)) return []
  const lastRed = lines.findLastIndex(isRed)
  const title = lines.findIndex((line, index) => index > lastRed && isTitleSize(line.sizePt))
  return title < 0 ? lines.slice(0, lastRed + 1) : lines.slice(0, title)
}

/** Black rules as wide as the 版心 that belong to no table. */
function findImprintRules({ rules }: PdfPage, columns: readonly PageRule[]): PageRule[] {
  const width = TEXT_AREA_MM.right - TEXT_AREA_MM.left
  return rules
    .filter(({ direction, isRed: red, left, right }) =>
      direction === 'horizontal' && !red && Math.abs(pointsToMm(right - left) - width) < RULE_WIDTH_TOLERANCE_MM)
    .filter((rule) => !columns.some(({ top, bottom }) => top - 2 < rule.top && rule.bottom < bottom + 2))
    // LibreOffice draws some rules twice.
    .filter((rule, index, all) => all.findIndex((each) => Math.abs(each.top - rule.top) < 0.1) === index)
    .sort((a, b) => a.top - b.top)
}

/** The distance of neighbouring body lines; the standard's own where there are no two. */
export function linePitch(pages: readonly PageParts[]): number {
  const gaps = pages
    .flatMap(({ bodyLines }) => bodyLines.slice(1).map((line, index) => line.centre - bodyLines[index]!.centre))
    .sort((a, b) => a - b)
  return gaps[Math.floor(gaps.length / 2)] ?? STANDARD.linePitchMm * POINTS_PER_MM
}
