import { absent, judged, type ProofRow } from '../proof-row'
import { STANDARD } from '../standard'
import { inMm, pointsToMm } from '../units'
import { countLines, fullPages } from './full-pages'
import { linePitch, type PageParts } from './page-parts'
import { AREA_PT, cellsFromLeft, cellsFromRight } from './text-area'

const { linesPerPage, charactersPerLine } = STANDARD
const NO_FULL_PAGE = '没有满页'
/** A line whose ink ends so near the edge was broken because it was full. */
const FULL_WITHIN_CELLS = 0.8
const HALF_WIDTH = /[\u0000-\u00ff]/
const EDGE_TOLERANCE_MM = 0.5

/** 22 lines on every full page, 28 characters in most full lines, nothing over the edge [5.2.3]. */
export function proveGrid(pages: readonly PageParts[]): ProofRow[] {
  return [proveLines(pages), proveCharacters(pages), proveEdges(pages)]
}

function proveLines(pages: readonly PageParts[]): ProofRow {
  const requirement = `每个满页 ${linesPerPage} 行`
  const full = fullPages(pages)
  const pitch = linePitch(pages)
  if (full.length === 0) return absent('linesPerPage', requirement, NO_FULL_PAGE)
  const wrong = full
    .map((index) => ({ index, lines: countLines(pages[index]!, pitch) }))
    .filter(({ lines }) => lines !== linesPerPage)
  const wrongPages = wrong.map(({ index, lines }) => `第 ${index + 1} 页 ${lines} 行`).join('、')
  const measured = wrong.length === 0
    ? `${full.length} 个满页，每页 ${linesPerPage} 行，行距 ${pitch.toFixed(2)} 磅`
    : `${full.length} 个满页，不是 ${linesPerPage} 行的：${wrongPages}`
  return judged('linesPerPage', requirement, wrong.length === 0, measured)
}

/**
 * Only lines of full-width characters can be counted: half-width digits make a line of any number of characters full.
 */
function proveCharacters(pages: readonly PageParts[]): ProofRow {
  const requirement = `满行多数 ${charactersPerLine} 字`
  const full = pages.flatMap((page) => page.bodyLines)
    .filter(({ text, inkRight }) => cellsFromRight(inkRight) < FULL_WITHIN_CELLS && !HALF_WIDTH.test(text.trim()))
  if (full.length === 0) return absent('charactersPerLine', requirement, '没有全角字的满行')
  const exact = full.filter(
    ({ text, left }) => Array.from(text.trim()).length + Math.round(cellsFromLeft(left)) === charactersPerLine,
  )
  const share = Math.round((exact.length / full.length) * 100)
  const measured = `全角字满行 ${full.length} 行，${charactersPerLine} 字的 ${exact.length} 行（${share}%）`
  return judged('charactersPerLine', requirement, exact.length * 2 > full.length, measured)
}

function proveEdges(pages: readonly PageParts[]): ProofRow {
  const over = pages.flatMap(({ page, number }, index) => page.lines.flatMap((line) => {
    const beyondMm = pointsToMm(Math.max(AREA_PT.left - line.inkLeft, line.inkRight - AREA_PT.right))
    const isBelow = line !== number && line.centre > AREA_PT.bottom
    return beyondMm > EDGE_TOLERANCE_MM || isBelow || line.centre < AREA_PT.top
      ? [{ page: index + 1, line, beyondMm }]
      : []
  }))
  const worst = over.reduce<(typeof over)[number] | null>(
    (most, each) => (most && most.beyondMm >= each.beyondMm ? most : each),
    null,
  )
  const measured = worst
    ? `${over.length} 行超出，最多 ${inMm(worst.beyondMm)}：第 ${worst.page} 页“${worst.line.text.trim().slice(0, 12)}”`
    : '没有'
  return judged('overTheEdge', '没有字超出版心', worst === null, measured)
}
