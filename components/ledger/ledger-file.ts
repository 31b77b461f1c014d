import { exportCollectionSheet, exportCollectionSheets } from '@/lib/exporters/xlsx/export-collection-sheets'
import { exportLedgerCsv, exportLedgerXlsx } from '@/lib/exporters/xlsx/export-ledger'
import { XLSX_MEDIA_TYPE } from '@/lib/exporters/xlsx/write-workbook'
import { collectionSheet } from '@/lib/figures/ledger/collection-sheet'
import { cleanFileName } from '@/lib/layout/export-file-name'
import type { Report } from '@/lib/report/report'
import type { ExportedFile } from '@/components/export/export-report'

/** Fetched when a file is asked for: the writers are no part of the page. */

const blobOf = (bytes: Uint8Array, type: string) => new Blob([new Uint8Array(bytes)], { type })
const nameOf = (kind: string, whose: string, year: number) => cleanFileName(`${kind}_${whose}_${year}年度`)

/** 数据台账 of the report as it stands on the page. */
export function ledgerFile(report: Report, format: 'xlsx' | 'csv'): ExportedFile {
  const { year, issuers } = report.fields
  const name = `${nameOf('数据台账', issuers.join(''), year)}.${format}`
  const content =
    format === 'xlsx' ? blobOf(exportLedgerXlsx(report), XLSX_MEDIA_TYPE) : blobOf(exportLedgerCsv(report), 'text/csv')
  return { name, content }
}

/** 收数表: one office's workbook, or a zip of those of several. `cutOff` as printed: 2025年12月31日. */
export function collectionFile(report: Report, offices: readonly string[], cutOff: string): ExportedFile {
  const { year, issuers } = report.fields
  const sheets = offices.map((office) => collectionSheet(report, { office, cutOff }))
  const [only] = sheets
  if (only && sheets.length === 1) {
    const content = blobOf(exportCollectionSheet(only), XLSX_MEDIA_TYPE)
    return { name: `${nameOf('收数表', only.office, year)}.xlsx`, content }
  }
  const archive = exportCollectionSheets(sheets, (office) => nameOf('收数表', office, year))
  return { name: `${nameOf('收数表', issuers.join(''), year)}.zip`, content: blobOf(archive, 'application/zip') }
}
