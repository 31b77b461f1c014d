/** Something about one cell that its text does not say. Row and column count from 0. */
export interface CellNote {
  row: number
  column: number
  /**
   * error: #DIV/0! and the like. date: the cell is a day. noResult: a formula without a saved result, its text in
   * `detail`. rounded: what the cell shows is rounded, the number behind it in `detail`.
   */
  kind: 'error' | 'date' | 'noResult' | 'rounded'
  detail: string
}

/** Cells joined into one, whose value belongs to the first; rows and columns count from 0, both ends included. */
export interface MergedCells {
  top: number
  left: number
  bottom: number
  right: number
}

/** A sheet of a workbook, or a CSV file, as a person reads it: each cell the text it shows. */
export interface CellTable {
  name: string
  hidden: boolean
  rows: string[][]
  notes: CellNote[]
  merged: MergedCells[]
}
