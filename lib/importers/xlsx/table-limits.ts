import { ImportRefusal } from '../import-refusal'

/** A ledger has some hundred rows and a dozen columns. */
export const MAX_ROWS = 5_000
export const MAX_COLUMNS = 60
export const MAX_SHEETS = 30
export const MAX_TABLE_FILE_BYTES = 5_000_000

export const tooManyRows = (table: string): ImportRefusal =>
  new ImportRefusal('tooManyRows', `“${table}”第 ${MAX_ROWS} 行以下还有内容，没有读入。请只留下台账的各行，另存后再导入。`)
