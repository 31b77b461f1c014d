import { judged, type ProofRow } from '../proof-row'
import { STANDARD } from '../standard'
import { pointsToMm } from '../units'
import { AREA_PT, cellsFromLeft, cellsFromRight, PAGE_NUMBER, type PageParts } from './page-parts'

const REQUIREMENT = '单页居右、双页居左各空一字，4号，两侧一字线，版心下 7 毫米'
const DASHES = /^— ?\d+ ?—$/
const CELL_TOLERANCE = 0.5

/** 页码 on every page [7.5]; a blank page before the 版记, and the page of the 版记 behind it, carry none. */
export function provePageNumbers(pages: readonly PageParts[]): ProofRow {
  const faults = pages.flatMap((parts, index) => {
    const needsNone = parts.lines.length === 0 || pages[index - 1]?.lines.length === 0
    const fault = needsNone ? (parts.number ? '不应有页码' : null) : faultOf(parts, index + 1)
    return fault ? [`第 ${index + 1} 页${fault}`] : []
  })
  const measured = faults.length === 0 ? `${pages.filter(({ number }) => number).length} 个页码，都符合` : faults.slice(0, 4).join('；')
  return judged('pageNumbers', REQUIREMENT, faults.length === 0, measured)
}

function faultOf({ number: line }: PageParts, pageNumber: number): string | null {
  if (!line) return '没有页码'
  const text = line.text.trim()
  if (Number(PAGE_NUMBER.exec(text)?.[1]) !== pageNumber) return `的页码是“${text}”`
  if (!DASHES.test(text)) return `的页码“${text}”两侧不是一字线`
  const isOdd = pageNumber % 2 === 1
  // A trailing space of the line is no ink, and never stands beside the dash in our files.
  const free = isOdd ? cellsFromRight(line.inkRight) : cellsFromLeft(line.left)
  if (Math.abs(free - 1) > CELL_TOLERANCE) return `的页码没有${isOdd ? '居右' : '居左'}空一字（空 ${free.toFixed(1)} 字）`
  if (Math.abs(line.sizePt - STANDARD.pageNumberSizePt) > 0.6) return `的页码是 ${line.sizePt} 磅，不是4号`
  const below = pointsToMm(line.centre - AREA_PT.bottom)
  if (Math.abs(below - STANDARD.pageNumberBelowMm) > 1) return `的一字线在版心下 ${below.toFixed(1)} 毫米`
  return null
}
