import type { FigureRow } from './figure-rows'
import type { FigureColumn, FigureEntry } from './set-figure-value'

const COLUMNS: readonly FigureColumn[] = ['previousValue', 'value']

/** A block of cells as Excel puts it on the clipboard: rows by line break, cells by tab; null for a single cell. */
export function readCells(text: string): string[][] | null {
  const rows = text.replace(/\r\n?/g, '\n').replace(/\n$/, '').split('\n')
  const cells = rows.map((row) => row.split('\t').map((cell) => cell.trim()))
  return cells.length > 1 || (cells[0]?.length ?? 0) > 1 ? cells : null
}

export interface PastedBlock {
  entries: FigureEntry[]
  /** Cells for which no row or column was left. */
  left: number
}

/**
 * Lays a block of cells over the form from one cell down and to the right. Computed rows take no value and are passed
 * over; an empty cell leaves what is there.
 */
export function layCells(
  cells: readonly string[][],
  rows: readonly FigureRow[],
  start: { figureId: string; column: FigureColumn },
): PastedBlock {
  const typed = rows.filter((row) => !row.derived)
  const firstRow = typed.findIndex((row) => row.figureId === start.figureId)
  const firstColumn = COLUMNS.indexOf(start.column)
  const block: PastedBlock = { entries: [], left: 0 }
  cells.forEach((line, rowOffset) =>
    line.forEach((cell, columnOffset) => {
      if (cell === '') return
      const row = typed[firstRow + rowOffset]
      const column = COLUMNS[firstColumn + columnOffset]
      if (row && column) block.entries.push({ figureId: row.figureId, column, typed: cell })
      else block.left++
    }),
  )
  return block
}
