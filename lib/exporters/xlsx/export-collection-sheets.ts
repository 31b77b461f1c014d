import { zipSync, type Zippable } from 'fflate'
import { COLLECTION_COLUMNS, type CollectionColumn, type CollectionSheet } from '@/lib/figures/ledger/collection-sheet'
import { widthInCells } from '@/lib/layout/width-in-cells'
import { headingCell, inputCell, textCell, valueCell } from './planned-cells'
import type { PlannedCell, PlannedRow, PlannedSheet } from './workbook-plan'
import { writeWorkbook } from './write-workbook'

const WIDTHS: Readonly<Record<CollectionColumn, number>> = {
  number: 6,
  area: 14,
  name: 28,
  unit: 8,
  basis: 28,
  cutOff: 17,
  previousValue: 18,
  value: 18,
  note: 20,
}
const CENTRED: readonly CollectionColumn[] = ['number', 'unit', 'cutOff']
const SHEET_WIDTH = COLLECTION_COLUMNS.reduce((sum, column) => sum + WIDTHS[column], 0)
const LINE_PT = 16
/** High enough to be filled in by hand. */
const ROW_PT = 24
const LAST = COLLECTION_COLUMNS.length - 1
const COLUMNS_PER_SIGNATURE = 2

const plainCell = (text: string, font: 'body' | 'title') =>
  textCell(text, { font, bordered: false, align: font === 'title' ? 'center' : 'left' })

/** A Chinese character is two wide. */
const linesOf = (text: string, width: number) => Math.ceil((widthInCells(text) * 2) / width)

/** A text across the whole sheet; joined cells do not grow with their text. */
const acrossRow = (text: string): PlannedRow => ({
  cells: [plainCell(text, 'body')],
  heightPt: linesOf(text, SHEET_WIDTH) * LINE_PT + 4,
})

const tableRow = (row: CollectionSheet['rows'][number]): PlannedRow => ({
  cells: COLLECTION_COLUMNS.map((column) => cellOf(column, row[column])),
  heightPt: Math.max(ROW_PT, Math.max(...COLLECTION_COLUMNS.map((column) => linesOf(row[column], WIDTHS[column]))) * LINE_PT + 4),
})

function cellOf(column: CollectionColumn, text: string): PlannedCell {
  if (column === 'value') return inputCell()
  if (column === 'previousValue') return valueCell(text)
  return textCell(text, { align: CENTRED.includes(column) ? 'center' : 'left' })
}

function planSheet({ office, title, instructions, headings, rows, signatures }: CollectionSheet): PlannedSheet {
  const above: PlannedRow[] = [{ cells: [plainCell(title, 'title')], heightPt: 34 }, ...instructions.map(acrossRow)]
  const signing: PlannedRow = {
    cells: signatures.flatMap((label) => [plainCell(label, 'body'), ...Array<null>(COLUMNS_PER_SIGNATURE - 1).fill(null)]),
    heightPt: 40,
  }
  const table: PlannedRow[] = [
    { cells: COLLECTION_COLUMNS.map((column) => headingCell(headings[column])), heightPt: ROW_PT },
    ...rows.map(tableRow),
  ]
  const signingRow = above.length + table.length
  return {
    name: office,
    widths: COLLECTION_COLUMNS.map((column) => WIDTHS[column]),
    rows: [...above, ...table, signing],
    merged: [
      ...above.map((_, row) => ({ row, from: 0, to: LAST })),
      ...signatures.map((_, index) => ({
        row: signingRow,
        from: index * COLUMNS_PER_SIGNATURE,
        to: index === signatures.length - 1 ? LAST : (index + 1) * COLUMNS_PER_SIGNATURE - 1,
      })),
    ],
    headRow: above.length,
    filtered: false,
  }
}

/** 收数表 of one office as an Excel workbook. */
export const exportCollectionSheet = (sheet: CollectionSheet): Uint8Array => writeWorkbook([planSheet(sheet)])

/** A zip of one workbook for each office, named by `nameOf` without ending. */
export function exportCollectionSheets(sheets: readonly CollectionSheet[], nameOf: (office: string) => string): Uint8Array {
  const files: Zippable = {}
  for (const sheet of sheets) {
    const name = nameOf(sheet.office)
    const again = Object.keys(files).filter((file) => file.startsWith(name)).length
    files[again && `${name}.xlsx` in files ? `${name}（${again + 1}）.xlsx` : `${name}.xlsx`] = [exportCollectionSheet(sheet), { level: 0 }]
  }
  return zipSync(files, { mtime: new Date(1980, 0, 1) })
}
