import { LEDGER_COLUMNS, ledgerHeadings, type LedgerColumn } from '@/lib/figures/ledger/ledger-columns'
import { ledgerTable } from '@/lib/figures/ledger/ledger-table'
import type { Report } from '@/lib/report/report'
import { headingCell, textCell, valueCell } from './planned-cells'
import { writeWorkbook } from './write-workbook'

const WIDTHS: Readonly<Record<LedgerColumn, number>> = {
  area: 14,
  name: 30,
  unit: 7,
  previousValue: 11,
  value: 11,
  approximation: 8,
  change: 16,
  formula: 30,
  sourceOffice: 16,
  basis: 26,
  note: 18,
  uses: 20,
}
const CENTRED: readonly LedgerColumn[] = ['unit', 'approximation']
const isValue = (column: LedgerColumn) => column === 'value' || column === 'previousValue'

/** 数据台账 as an Excel workbook, the same bytes for the same report. */
export function exportLedgerXlsx(report: Report): Uint8Array {
  const headings = ledgerHeadings(report.fields.year)
  const rows = ledgerTable(report).map((row) => ({
    cells: LEDGER_COLUMNS.map((column) =>
      isValue(column) ? valueCell(row[column]) : textCell(row[column], { align: CENTRED.includes(column) ? 'center' : 'left' }),
    ),
    heightPt: null,
  }))
  const head = { cells: LEDGER_COLUMNS.map((column) => headingCell(headings[column])), heightPt: 24 }
  const widths = LEDGER_COLUMNS.map((column) => WIDTHS[column])
  return writeWorkbook([{ name: '数据台账', widths, rows: [head, ...rows], merged: [], headRow: 0, filtered: true }])
}

/** What a spreadsheet takes for the start of a formula; after apostrophes too, so that the guard can be taken off again. */
const FORMULA_START = /^'*[=+\-@\t\r\n＝＋－＠]/
const NUMBER = /^-?\d+(?:\.\d+)?$/

function csvCell(text: string): string {
  const inert = FORMULA_START.test(text) && !NUMBER.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert
}

/** 数据台账 as CSV in UTF-8 with a mark, by which Excel tells the encoding. Text that looks like a formula is made inert by '. */
export function exportLedgerCsv(report: Report): Uint8Array {
  const headings = ledgerHeadings(report.fields.year)
  const lines = [headings, ...ledgerTable(report)].map((row) => LEDGER_COLUMNS.map((column) => csvCell(row[column])).join(','))
  return new TextEncoder().encode(`\ufeff${lines.join('\r\n')}\r\n`)
}
