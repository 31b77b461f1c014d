import type { CellTable } from '@/lib/text/cell-table'
import type { ImportMessage } from '../import-message'
import { ImportRefusal } from '../import-refusal'
import { scanXml } from '../zip/scan-xml'
import { ZipArchive, type ZipLimits } from '../zip/zip-archive'
import { readSharedStrings } from './read-shared-strings'
import { isSheetTooLong, readSheet, type SharedParts } from './read-sheet'
import { readStyles } from './read-styles'
import { MAX_COLUMNS, MAX_SHEETS } from './table-limits'

const LIMITS: ZipLimits = { entries: 1000, unpackedBytes: 50_000_000, ratio: 200 }

export interface Workbook {
  tables: CellTable[]
  messages: ImportMessage[]
}

interface Relationship {
  type: string
  target: string
}

/** worksheets/sheet1.xml from xl/ is xl/worksheets/sheet1.xml. */
function resolvePath(folder: string, target: string): string {
  const resolved: string[] = []
  for (const step of (target.startsWith('/') ? target : folder + target).split('/')) {
    if (step === '..') resolved.pop()
    else if (step !== '' && step !== '.') resolved.push(step)
  }
  return resolved.join('/')
}

function readRelationships(archive: ZipArchive, part: string): Map<string, Relationship> {
  const [folder, file] = [part.slice(0, part.lastIndexOf('/') + 1), part.slice(part.lastIndexOf('/') + 1)]
  const relationships = new Map<string, Relationship>()
  const path = `${folder}_rels/${file}.rels`
  if (!archive.has(path)) return relationships
  scanXml(archive.read(path), {
    open(name, { Id = '', Type = '', Target = '', TargetMode }) {
      if (name !== 'Relationship' || TargetMode === 'External') return
      relationships.set(Id, { type: Type.slice(Type.lastIndexOf('/') + 1), target: resolvePath(folder, Target) })
    },
  })
  return relationships
}

/** Why a zip without a workbook is none, by what is in it. */
function refusalOf(archive: ZipArchive): ImportRefusal {
  const has = (pattern: RegExp) => archive.names.some((name) => pattern.test(name))
  const what = has(/^xl\/workbook\.bin$/)
    ? '这是 Excel 二进制工作簿（.xlsb）'
    : has(/^word\//)
      ? '这是 Word 文件'
      : has(/^ppt\//)
        ? '这是演示文稿'
        : has(/^content\.xml$/)
          ? '这是 OpenDocument 表格（.ods）'
          : '这是压缩包，里面没有 Excel 工作簿'
  return new ImportRefusal('notWorkbook', `${what}，没有读入。请用 Excel 或 WPS 另存为 .xlsx 后再导入。`)
}

interface SheetEntry {
  name: string
  hidden: boolean
  part: string
}

function readSheetList(archive: ZipArchive, workbook: string): { sheets: SheetEntry[]; from1904: boolean } {
  const relationships = readRelationships(archive, workbook)
  const sheets: SheetEntry[] = []
  let from1904 = false
  scanXml(archive.read(workbook), {
    open(name, attributes) {
      if (name === 'workbookPr') from1904 = /^(?:1|true)$/.test(attributes.date1904 ?? '')
      if (name !== 'sheet') return
      const id = Object.entries(attributes).find(([key]) => /(?:^|:)id$/.test(key))?.[1] ?? ''
      const relationship = relationships.get(id)
      if (relationship?.type !== 'worksheet' || !archive.has(relationship.target)) return
      sheets.push({ name: attributes.name ?? '', hidden: /^(?:hidden|veryHidden)$/.test(attributes.state ?? ''), part: relationship.target })
    },
  })
  return { sheets, from1904 }
}

function readShared(archive: ZipArchive, workbook: string, from1904: boolean): SharedParts {
  const relationships = [...readRelationships(archive, workbook).values()]
  const partOf = (type: string) => {
    const target = relationships.find((relationship) => relationship.type === type)?.target
    return target !== undefined && archive.has(target) ? archive.read(target) : null
  }
  const strings = partOf('sharedStrings')
  const styles = partOf('styles')
  return { strings: strings ? readSharedStrings(strings) : [], formats: styles ? readStyles(styles) : [], from1904 }
}

/** The sheets of an .xlsx file. Macros are never run, formulas give their saved results. Throws ImportRefusal. */
export function readWorkbook(bytes: Uint8Array): Workbook {
  const archive = new ZipArchive(bytes, LIMITS)
  const workbook = [...readRelationships(archive, '').values()].find(({ type }) => type === 'officeDocument')?.target
  if (workbook === undefined || !/\.xml$/.test(workbook) || !archive.has(workbook) || !workbook.startsWith('xl/')) throw refusalOf(archive)
  const messages: ImportMessage[] = []
  if (archive.names.some((name) => /vbaProject\.bin$/i.test(name))) {
    messages.push({ code: 'macros', text: '文件带有宏：宏没有运行，也不会保存，只读取了单元格里的内容。' })
  }
  const { sheets, from1904 } = readSheetList(archive, workbook)
  if (sheets.length > MAX_SHEETS) {
    messages.push({ code: 'sheetsCut', text: `文件有 ${sheets.length} 个工作表，只读了前 ${MAX_SHEETS} 个。` })
  }
  const shared = readShared(archive, workbook, from1904)
  const tables: CellTable[] = []
  let tooLong: ImportRefusal | null = null
  for (const sheet of sheets.slice(0, MAX_SHEETS)) {
    try {
      const { table, isCut } = readSheet(archive.read(sheet.part), sheet, shared)
      tables.push(table)
      if (isCut) messages.push({ code: 'columnsCut', text: `“${sheet.name}”超过 ${MAX_COLUMNS} 列，右边多出的各列没有读。` })
    } catch (error) {
      if (!isSheetTooLong(error)) throw error
      tooLong = error
      messages.push({ code: 'sheetTooLong', text: error.message })
    }
  }
  if (tables.every(({ rows }) => rows.length === 0) && tooLong) throw tooLong
  const hidden = tables.filter((table) => table.hidden).map((table) => `“${table.name}”`)
  if (hidden.length > 0) messages.push({ code: 'hiddenSheets', text: `文件有隐藏的工作表：${hidden.join('、')}，除非选中，不会读取。` })
  return { tables, messages }
}
