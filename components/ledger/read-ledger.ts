import { MAX_TABLE_FILE_BYTES } from '@/lib/importers/xlsx/table-limits'
import type { CellTable } from '@/lib/text/cell-table'
import { ApiError, apiRequest } from '@/components/report/api-request'

/** The tables of a file, and what was noticed on reading it. */
export interface LedgerFile {
  name: string
  tables: CellTable[]
  messages: string[]
  /** Its content is plain text, as of a CSV file, whatever its name says. */
  isText: boolean
}

const MEGABYTE = 1_000_000
/** How a workbook begins; other binary files are not read. */
const WORKBOOK = 'PK'

/** Has the server read a file. Throws ApiError with the reason when it is not read. */
export async function readLedger(file: File): Promise<LedgerFile> {
  if (file.size > MAX_TABLE_FILE_BYTES) {
    const size = (file.size / MEGABYTE).toFixed(1)
    const what = `“${file.name}”有 ${size} MB，超过 ${MAX_TABLE_FILE_BYTES / MEGABYTE} MB 的上限，没有读入。`
    throw new ApiError(413, 'tooLarge', `${what}请只留下要导入的工作表，去掉图片，另存后再试。`)
  }
  const response = await apiRequest('/api/ledger/read', { method: 'POST', file })
  const { tables, messages } = (await response.json()) as { tables: CellTable[]; messages: { text: string }[] }
  const isText = (await file.slice(0, WORKBOOK.length).text()) !== WORKBOOK
  const named = isText ? tables.map((table) => ({ ...table, name: file.name })) : tables
  return { name: file.name, tables: named, messages: messages.map(({ text }) => text), isText }
}

const EXCEL_NAME = /\.xls[xm]?$/i

/** Why a file of that name cannot be a ledger though text was read from it; null where the name fits the content. */
export function explainMisnamed({ name, isText }: Pick<LedgerFile, 'name' | 'isText'>): string | null {
  if (!isText || !EXCEL_NAME.test(name)) return null
  return `“${name}”不是 Excel 文件（内容是普通文本），没有读入。请选择 .xlsx 或 .csv 文件。`
}
