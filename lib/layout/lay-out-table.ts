import type { ResolvedBlock } from '@/lib/report/resolved-report'
import { columnShares } from './column-shares'
import type { LaidOutCell, LaidOutTable } from './laid-out-document'
import { runsOf } from './runs-of'
import { PAGE, POINTS_PER_MM, TABLE } from './standards/gbt-9704-2012'
import type { ParagraphStyles } from './standards/paragraph-styles'
import { widthInCells } from './width-in-cells'

/** What stands centred in a column is no longer than this. */
const SHORT_CELLS = 8

type ResolvedTable = Extract<ResolvedBlock, { type: 'table' }>

/** Lays cells on a grid; short rows are filled with empty cells, spans end where the grid or another cell does. */
export function layOutTable(table: ResolvedTable, styles: ParagraphStyles): LaidOutTable {
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
      const runs = runsOf('', cell.content, { styles, style: styleOf(cell.header) })
      const laidOut: LaidOutCell = { header: cell.header, column, colspan, rowspan, align: 'center', runs }
      column += colspan
      return laidOut
    })
  })
  const width = Math.max(1, ...taken.map((row) => Math.max(0, ...row) + 1))
  taken.forEach((row, rowIndex) => {
    const fillers = gapsOf(row, width).map((gap): LaidOutCell => ({ ...gap, header: false, rowspan: 1, align: 'center', runs: [] }))
    rows[rowIndex]!.push(...fillers)
    rows[rowIndex]!.sort((a, b) => a.column - b.column)
  })
  const columns = joinColumns(rows)
  alignCells(rows)
  const type = typeOf(columns, styles)
  const lineCells = (PAGE.textWidthMm * POINTS_PER_MM) / type.sizePt
  const shares = columnShares(rows, columns, lineCells)
  return { kind: 'table', blockId: table.blockId, columnShares: shares, headRows: headRows(rows), rows, ...type }
}

/** The stretches of a row that no cell covers. */
function gapsOf(taken: ReadonlySet<number>, width: number): { column: number; colspan: number }[] {
  const gaps: { column: number; colspan: number }[] = []
  for (let column = 0; column < width; column++) {
    if (taken.has(column)) continue
    const last = gaps.at(-1)
    if (last && last.column + last.colspan === column) last.colspan++
    else gaps.push({ column, colspan: 1 })
  }
  return gaps
}

/** Makes one column of neighbours that every cell spans together; gives the number of columns left. */
function joinColumns(rows: LaidOutCell[][]): number {
  const cells = rows.flat()
  const edges = [...new Set(cells.flatMap((cell) => [cell.column, cell.column + cell.colspan]))].sort((a, b) => a - b)
  const columnAt = new Map(edges.map((edge, index) => [edge, index]))
  for (const cell of cells) {
    const start = columnAt.get(cell.column)!
    cell.colspan = columnAt.get(cell.column + cell.colspan)! - start
    cell.column = start
  }
  return Math.max(1, edges.length - 1)
}

/** A column of numbers and short words is centred, one of sentences starts at the left. */
function alignCells(rows: LaidOutCell[][]): void {
  const body = rows.flat().filter((cell) => !cell.header)
  const isLong = ({ runs }: LaidOutCell) => widthInCells(runs.map((run) => run.text).join('')) > SHORT_CELLS
  const wordy = new Set(body.filter(isLong).map((cell) => cell.column))
  for (const cell of body) if (wordy.has(cell.column)) cell.align = 'left'
}

/** The largest type in which every column holds three characters beside its padding; many columns take small type. */
function typeOf(columns: number, { tableCell }: ParagraphStyles) {
  const columnPt = (PAGE.textWidthMm * POINTS_PER_MM) / columns
  const padding = (sizePt: number) => (TABLE.paddingXPt * sizePt) / tableCell.sizePt
  const { smallSizesPt } = TABLE
  const fitting = smallSizesPt.find((sizePt) => 3 * sizePt + 2 * padding(sizePt) <= columnPt) ?? smallSizesPt.at(-1)!
  const sizePt = Math.min(tableCell.sizePt, fitting)
  // Columns narrower than a character still hold one.
  const paddingXPt = Math.max(0, Math.min(padding(sizePt), (columnPt - sizePt) / 2 - 0.5))
  return { sizePt, linePitchPt: (tableCell.linePitchPt * sizePt) / tableCell.sizePt, paddingXPt }
}

export function styleOf(header: boolean): 'tableHead' | 'tableCell' {
  return header ? 'tableHead' : 'tableCell'
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
