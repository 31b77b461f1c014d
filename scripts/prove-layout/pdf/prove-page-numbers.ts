import type { ReportSettings } from '@/lib/report/settings'
import { absent, judged, type ProofRow } from '../proof-row'
import { STANDARD } from '../standard'
import { pointsToMm } from '../units'
import { PAGE_NUMBER, type PageParts } from './page-parts'
import { AREA_PT, cellsFromLeft, cellsFromRight } from './text-area'

type Place = ReportSettings['pageNumbers']

/** The standard's place, and those that a house setting may choose instead. */
export const PAGE_NUMBER_REQUIREMENTS: Readonly<Record<Place, string>> = {
  outside: '单页居右、双页居左各空一字，4号，两侧一字线，版心下 7 毫米',
  centered: '居中（本单位设定），4号，两侧一字线，版心下 7 毫米',
  none: '不编页码（本单位设定）',
}
const DASHES = /^— ?\d+ ?—$/
const CELL_TOLERANCE = 0.5

/** 页码 on every page [7.5]; a blank page before the 版记, and the page of the 版记 behind it, carry none. */
export function provePageNumbers(pages: readonly PageParts[], place: Place): ProofRow {
  const requirement = PAGE_NUMBER_REQUIREMENTS[place]
  if (place === 'none') {
    const numbered = pages.findIndex(({ number }) => number)
    return numbered < 0
      ? absent('pageNumbers', requirement, '没有页码')
      : judged('pageNumbers', requirement, false, `第 ${numbered + 1} 页有页码`)
  }
  const faults = pages.flatMap((parts, index) => {
    const fault = mayLackNumber(pages, index) ? (parts.number ? '不应有页码' : null) : faultOf(parts, index + 1, place)
    return fault ? [`第 ${index + 1} 页${fault}`] : []
  })
  const measured = faults.length === 0
    ? `${pages.filter(({ number }) => number).length} 个页码，都符合`
    : faults.slice(0, 4).join('；')
  return judged('pageNumbers', requirement, faults.length === 0, measured)
}

/** A blank page before the 版记, and the page of the 版记 behind the text. */
function mayLackNumber(pages: readonly PageParts[], index: number): boolean {
  const { lines, imprintRules, number } = pages[index]!
  if (lines.length > 0) return false
  const isBlank = imprintRules.length === 0
  const followsBlank = pages[index - 1]?.page.lines.length === 0
  return isBlank ? pages[index + 1] !== undefined : followsBlank || number === null
}

function faultOf({ number: line }: PageParts, pageNumber: number, place: Place): string | null {
  if (!line) return '没有页码'
  const text = line.text.trim()
  if (Number(PAGE_NUMBER.exec(text)?.[1]) !== pageNumber) return `的页码是“${text}”`
  if (!DASHES.test(text)) return `的页码“${text}”两侧不是一字线`
  const [left, right] = [cellsFromLeft(line.left), cellsFromRight(line.inkRight)]
  const isOdd = pageNumber % 2 === 1
  if (place === 'centered' && Math.abs(left - right) > 1) return '的页码没有居中'
  const free = isOdd ? right : left
  if (place === 'outside' && Math.abs(free - 1) > CELL_TOLERANCE) {
    return `的页码没有${isOdd ? '居右' : '居左'}空一字（空 ${free.toFixed(1)} 字）`
  }
  if (Math.abs(line.sizePt - STANDARD.pageNumberSizePt) > 0.6) return `的页码是 ${line.sizePt} 磅，不是4号`
  const below = pointsToMm(line.centre - AREA_PT.bottom)
  if (Math.abs(below - STANDARD.pageNumberBelowMm) > 1) return `的一字线在版心下 ${below.toFixed(1)} 毫米`
  return null
}
