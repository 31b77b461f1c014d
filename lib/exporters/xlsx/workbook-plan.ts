/** How a cell looks. */
export interface CellStyle {
  font: 'body' | 'bold' | 'title'
  /** A thin line round the cell. */
  bordered: boolean
  /** A light ground, for headings. */
  shaded: boolean
  align: 'left' | 'center' | 'right'
  /** Code of the number format: @ for text that stays text when it is edited, 0.00 for two decimals. */
  format: string
}

/** A cell: text, or a number as a decimal in ASCII digits. */
export interface PlannedCell {
  kind: 'text' | 'number'
  value: string
  style: CellStyle
}

export interface PlannedRow {
  /** A row without cells at some columns leaves them empty. */
  cells: (PlannedCell | null)[]
  /** Null: as high as its text needs. */
  heightPt: number | null
}

/** A sheet ready to be written. Rows and columns count from 0, ranges include both ends. */
export interface PlannedSheet {
  name: string
  /** Widths in characters of the body font. */
  widths: number[]
  rows: PlannedRow[]
  merged: { row: number; from: number; to: number }[]
  /** The row of headings: frozen with all above it, repeated on every printed page. */
  headRow: number
  /** Whether the headings carry filters for the rows below. */
  filtered: boolean
}
