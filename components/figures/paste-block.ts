import { findByName } from '@/lib/figures/find-by-name'
import type { FigureRow } from './figure-rows'
import { readPastedTable } from './pasted-table'
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
  /** Values of last year that are locked and stay. */
  locked: number
  /** In Chinese, what was told from the numbers and left out: 表头、名称列. */
  skipped: string[]
  /** Names beside numbers that no indicator bears; empty where the names were not gone by. */
  unknown: string[]
}

/**
 * Lays a block of cells over the form. Where names stand beside the numbers and one at least is that of an indicator,
 * each line goes to the indicator of its name; else from one cell down and to the right. Columns headed with a year go
 * to that year. Computed rows take no value and are passed over, locked values stay; an empty cell leaves what is
 * there. `all` are the rows that names may mean, shown or not.
 */
export function layCells(
  cells: readonly string[][],
  rows: readonly FigureRow[],
  start: { figureId: string; column: FigureColumn },
  year: number,
  all: readonly FigureRow[] = rows,
): PastedBlock {
  const find = findByName(all)
  const table = readPastedTable(cells, year, (cell) => find(cell).length > 0)
  const typed = rows.filter((row) => !row.derived)
  const firstRow = typed.findIndex((row) => row.figureId === start.figureId)
  const firstColumn = COLUMNS.indexOf(start.column)
  const isHeaded = table.columns.some((column) => column !== null)
  const names = table.names?.some((name) => find(name).length > 0) ? table.names : null
  const block: PastedBlock = { entries: [], left: 0, locked: 0, skipped: [...table.skipped], unknown: [] }
  table.lines.forEach((line, offset) => {
    const name = names?.[offset] ?? ''
    const row = names ? find(name)[0] : typed[firstRow + offset]
    if (row?.derived) {
      if (!block.skipped.includes('自动计算的指标')) block.skipped.push('自动计算的指标')
      return
    }
    const filled = line.some((cell) => cell !== '')
    if (names && !row && name !== '' && filled) block.unknown.push(name)
    line.forEach((cell, index) => {
      if (cell === '') return
      const column = isHeaded ? table.columns[index] : COLUMNS[firstColumn + index]
      if (row?.previousLocked && column === 'previousValue') block.locked += Number(cell !== row.previousValue)
      else if (row && column) block.entries.push({ figureId: row.figureId, column, typed: cell })
      else if (!names || row || name === '') block.left++
    })
  })
  return block
}
