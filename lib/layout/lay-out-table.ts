import type { ResolvedBlock } from '@/lib/report/resolved-report'
import type { LaidOutCell, LaidOutTable } from './laid-out-document'
import { runsOf } from './runs-of'
import { widthInCells } from './width-in-cells'

type ResolvedTable = Extract<ResolvedBlock, { type: 'table' }>

/** Narrower columns get this many characters, wider ones no more than that, before the widths are shared out. */
const COLUMN_CELLS = { min: 3, max: 24 }

/** Lays cells on a grid; short rows are filled with empty cells, spans end where the grid or another cell does. */
export function layOutTable(table: ResolvedTable): LaidOutTable {
  const taken = table.rows.map(() => new Set<number>())
  const rows = table.rows.map((row, rowIndex): LaidOutCell[] => {
    let column = 0
    return row.cells.map((cell) => {
      while (taken[rowIndex]!.has(column)) column++
      let colspan = 1
      while (colspan < cell.colspan && !taken[rowIndex]!.has(column + colspan)) colspan++
      const rowspan = Math.min(cell.rowspan, table.rows.length - rowIndex)
      for (let r = rowIndex; r < rowIndex + rowspan; r++) {
        for (let c = column; c < column + colspan; c++) taken[r]!.add(c)
      }
      const laidOut = { header: cell.header, column, colspan, rowspan, runs: runsOf('', cell.content, styleOf(cell.header)) }
      column += colspan
      return laidOut
    })
  })
  const columns = Math.max(1, ...taken.map((row) => Math.max(0, ...row) + 1))
  taken.forEach((row, rowIndex) => {
    for (let column = 0; column < columns; column++) {
      if (!row.has(column)) rows[rowIndex]!.push({ header: false, column, colspan: 1, rowspan: 1, runs: [] })
    }
    rows[rowIndex]!.sort((a, b) => a.column - b.column)
  })
  return { kind: 'table', blockId: table.blockId, columnShares: columnShares(rows, columns), headRows: headRows(rows), rows }
}

export function styleOf(header: boolean): 'tableHead' | 'tableCell' {
  return header ? 'tableHead' : 'tableCell'
}

function columnShares(rows: LaidOutCell[][], columns: number): number[] {
  const wanted = Array.from({ length: columns }, () => COLUMN_CELLS.min)
  for (const cell of rows.flat()) {
    const longestLine = Math.max(...cell.runs.map((run) => run.text).join('').split('\n').map(widthInCells))
    const perColumn = Math.min(COLUMN_CELLS.max, longestLine / cell.colspan)
    for (let c = cell.column; c < cell.column + cell.colspan; c++) wanted[c] = Math.max(wanted[c]!, perColumn)
  }
  const sum = wanted.reduce((total, width) => total + width, 0)
  return wanted.map((width) => width / sum)
}

/** Leading rows of head cells only, with the rows that a spanning head reaches into; none when that is the whole table. */
function headRows(rows: LaidOutCell[][]): number {
  let count = 0
  while (count < rows.length && rows[count]!.length > 0 && rows[count]!.every((cell) => cell.header)) count++
  for (let index = 0; index < count; index++) {
    for (const cell of rows[index]!) count = Math.max(count, index + cell.rowspan)
  }
  return count < rows.length ? count : 0
}
