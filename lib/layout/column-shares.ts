import type { LaidOutCell } from './laid-out-document'
import { widthInCells } from './width-in-cells'

/** Narrower columns are given this many characters, and wider ones ask for no more. */
const COLUMN_CELLS = { min: 3, max: 24 }

/**
 * The width of each column as a share of the line, which holds `lineCells` characters: each as wide as its longest line
 * asks for; where that is too much, the wide columns share what the narrow ones leave, so that numbers stay on one line.
 */
export function columnShares(rows: LaidOutCell[][], columns: number, lineCells: number): number[] {
  const wanted = Array.from({ length: columns }, () => COLUMN_CELLS.min)
  for (const cell of rows.flat()) {
    const longestLine = Math.max(...cell.runs.map((run) => run.text).join('').split('\n').map(widthInCells))
    const perColumn = Math.min(COLUMN_CELLS.max, longestLine / cell.colspan)
    // One character more, for the room on both sides.
    for (let c = cell.column; c < cell.column + cell.colspan; c++) wanted[c] = Math.max(wanted[c]!, perColumn + 1)
  }
  const widths = shareOut(wanted, lineCells)
  const sum = widths.reduce((total, width) => total + width, 0)
  return widths.map((width) => width / sum)
}

/** What each gets of `total`: those that ask for less than an even share get it, the others share the rest evenly. */
function shareOut(wanted: number[], total: number): number[] {
  if (wanted.reduce((sum, width) => sum + width, 0) <= total) return wanted
  const given = new Map<number, number>()
  for (;;) {
    const left = total - [...given.values()].reduce((sum, width) => sum + width, 0)
    const fair = left / (wanted.length - given.size)
    const modest = wanted
      .map((width, index) => ({ width, index }))
      .filter(({ width, index }) => !given.has(index) && width <= fair)
    if (modest.length === 0) return wanted.map((_, index) => given.get(index) ?? fair)
    for (const { width, index } of modest) given.set(index, width)
  }
}
