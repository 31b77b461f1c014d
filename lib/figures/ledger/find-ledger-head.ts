import type { CellTable } from '@/lib/text/cell-table'
import { joinHeads } from './join-heads'
import { columnOfHeading, type LedgerColumn } from './ledger-columns'

/** Titles and instructions may stand above the headings, so many rows at most. */
const SEARCHED_ROWS = 30

/** Where the headings of a ledger stand and what each column holds. */
export interface LedgerHead {
  /** Index of the first row below the headings. */
  firstRow: number
  /** Column by what it holds; where two say the same, the first. */
  columns: ReadonlyMap<LedgerColumn, number>
  /** The wording over each column. */
  headings: ReadonlyMap<LedgerColumn, string>
  /** Headings that say what an earlier column said already, by what they say. */
  repeated: ReadonlyMap<LedgerColumn, readonly string[]>
}

/** Finds the row with 指标 and a year; the years may stand in the row below it. Null where there is none. */
export function findLedgerHead(rows: CellTable['rows'], year: number): LedgerHead | null {
  for (const [index, row] of rows.slice(0, SEARCHED_ROWS).entries()) {
    if (!row.some((cell) => columnOfHeading(cell, year) === 'name')) continue
    const joined = joinHeads(row, rows[index + 1] ?? [], year)
    const head = joined ? readHead(joined, index + 2, year) : readHead(row, index + 1, year)
    if (holdsYear(head)) return head
  }
  return null
}

const holdsYear = ({ columns }: LedgerHead) => columns.has('value') || columns.has('previousValue')

function readHead(row: readonly string[], firstRow: number, year: number): LedgerHead {
  const columns = new Map<LedgerColumn, number>()
  const headings = new Map<LedgerColumn, string>()
  const repeated = new Map<LedgerColumn, string[]>()
  for (const [index, cell] of row.entries()) {
    const column = columnOfHeading(cell, year)
    if (!column) continue
    if (columns.has(column)) repeated.set(column, [...(repeated.get(column) ?? []), cell.trim()])
    else {
      columns.set(column, index)
      headings.set(column, cell.trim())
    }
  }
  return { firstRow, columns, headings, repeated }
}
