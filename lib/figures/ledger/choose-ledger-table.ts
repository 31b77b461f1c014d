import type { Report } from '@/lib/report/report'
import type { CellTable } from '@/lib/text/cell-table'
import { findByName } from '../find-by-name'
import { findLedgerHead } from './find-ledger-head'

function countKnownNames(report: Report, table: CellTable): number {
  const head = findLedgerHead(table.rows, report.fields.year)
  const nameColumn = head?.columns.get('name')
  if (!head || nameColumn === undefined) return -1
  const find = findByName(report.indicators)
  return table.rows.slice(head.firstRow).filter((row) => find(row[nameColumn] ?? '').length > 0).length
}

/** The index of the table to read first: with headings and the most names of indicators; a hidden one only by choice. -1: none. */
export function chooseLedgerTable(report: Report, tables: readonly CellTable[]): number {
  const visible = tables.map((table, index) => ({ index, known: table.hidden ? -2 : countKnownNames(report, table) }))
  const [best] = visible.filter(({ known }) => known > -2).sort((a, b) => b.known - a.known || a.index - b.index)
  return best?.index ?? -1
}
