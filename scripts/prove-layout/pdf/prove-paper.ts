import { absent, judged, type ProofRow, type RowId } from '../proof-row'
import { STANDARD } from '../standard'
import { inMm, pointsToMm } from '../units'
import { fullPages } from './full-pages'
import { linePitch, type PageParts } from './page-parts'
import { cellsFromRight, isTitleSize } from './text-area'

type Side = 'top' | 'left' | 'right' | 'bottom'
const MARGIN_ROWS: readonly [Side, RowId][] = [
  ['top', 'topMargin'],
  ['left', 'bindingMargin'],
  ['right', 'rightMargin'],
  ['bottom', 'bottomMargin'],
]

/** A4 [5.1] and the white around the 版心 [5.2.1], from the places of the glyphs. */
export function provePaper(pages: readonly PageParts[]): ProofRow[] {
  const { paperMm, marginsMm, marginToleranceMm } = STANDARD
  const isA4 = pages.every(({ page }) =>
    Math.abs(pointsToMm(page.widthPt) - paperMm.width) < 1 && Math.abs(pointsToMm(page.heightPt) - paperMm.height) < 1)
  const first = pages[0]?.page
  const measuredPaper = first
    ? `${Math.round(pointsToMm(first.widthPt))} × ${Math.round(pointsToMm(first.heightPt))} 毫米，共 ${pages.length} 页`
    : '没有页面'
  const margins = measureMargins(pages)
  return [
    judged('paper', `A4（${paperMm.width} × ${paperMm.height} 毫米）`, pages.length > 0 && isA4, measuredPaper),
    ...MARGIN_ROWS.map(([side, id]) => {
      const requirement = `${marginsMm[side]} ± ${marginToleranceMm} 毫米`
      const measured = margins[side]
      if (measured === null) return absent(id, requirement, side === 'right' ? '没有满行' : '没有满页')
      return judged(id, requirement, Math.abs(measured - marginsMm[side]) <= marginToleranceMm, inMm(measured))
    }),
  ]
}

/**
 * The white around the text in mm. A line takes its pitch, half of the slack above its type; where the pitch is so wide
 * (撑满版心) that the type itself touches the edges, the type counts.
 */
function measureMargins(pages: readonly PageParts[]): Record<Side, number | null> {
  const pitch = linePitch(pages)
  const bodyLines = pages.flatMap((page) => page.bodyLines)
  const full = fullPages(pages).map((index) => pages[index]!)
  if (bodyLines.length === 0) return { top: null, left: null, right: null, bottom: null }
  const { filledPitchFromPt, bodySizePt } = STANDARD
  const isStretched = pitch > filledPitchFromPt
  const half = (isStretched ? bodySizePt : pitch) / 2
  const lefts = bodyLines.map(({ inkLeft }) => inkLeft)
  const fullLineEnds = bodyLines.map(({ inkRight }) => inkRight).filter((right) => cellsFromRight(right) < 2)
  const onGrid = pages.filter(({ lines, letterheadLines }) => lines.length > 0 && letterheadLines.length === 0)
  const tops = onGrid
    .filter(({ lines, bodyLines }) => lines[0] === bodyLines[0] || isTitleSize(lines[0]!.sizePt))
    .map(({ lines }) => lines[0]!.centre - half)
  const bottoms = full.map(({ page, lines }) => page.heightPt - lines.at(-1)!.centre - half)
  const width = pages[0]!.page.widthPt
  return {
    top: tops.length > 0 ? pointsToMm(Math.min(...tops)) : null,
    left: pointsToMm(Math.min(...lefts)),
    right: fullLineEnds.length > 0 ? pointsToMm(width - commonest(fullLineEnds)) : null,
    bottom: bottoms.length > 0 ? pointsToMm(Math.min(...bottoms)) : null,
  }
}

/** The most frequent value, to a tenth of a point: a line that ends short or hangs over does not shift the edge. */
function commonest(values: readonly number[]): number {
  const counts = new Map<number, number>()
  for (const value of values.map((each) => Math.round(each * 10) / 10)) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].reduce((most, each) => (each[1] > most[1] ? each : most))[0]
}
