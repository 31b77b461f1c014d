import { readCsv } from '../csv/read-csv'
import { ImportRefusal } from '../import-refusal'
import { readWorkbook, type Workbook } from './read-workbook'

const startsWith = (bytes: Uint8Array, signature: readonly number[]) => signature.every((byte, index) => bytes[index] === byte)
const ZIP = [0x50, 0x4b, 0x03, 0x04]
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]
const PDF = [0x25, 0x50, 0x44, 0x46]

/** Whether an OLE file has a stream of this name in its directory. */
const hasStream = (bytes: Uint8Array, name: string) => {
  const wanted = [...name].flatMap((letter) => [letter.charCodeAt(0), 0])
  for (let at = bytes.indexOf(wanted[0]!); at >= 0; at = bytes.indexOf(wanted[0]!, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true
  }
  return false
}

/** The tables of an .xlsx or .csv file, told by its content, not by its name. Throws ImportRefusal. */
export function readTableFile(bytes: Uint8Array): Workbook {
  if (bytes.length === 0) throw new ImportRefusal('broken', '文件是空的，没有读入。请核对是否选对了文件。')
  if (startsWith(bytes, OLE)) {
    if (hasStream(bytes, 'EncryptedPackage')) throw new ImportRefusal('encrypted', '文件加了密码，没有读入。请在 Excel 或 WPS 中取消密码，另存后再导入。')
    throw new ImportRefusal('oldFormat', '这是旧版 Excel（.xls）或 WPS 表格（.et），没有读入。请另存为 .xlsx 后再导入。')
  }
  if (startsWith(bytes, PDF)) throw new ImportRefusal('notWorkbook', '这是 PDF 文件，不是表格，没有读入。请向供数单位要 .xlsx 或 .csv 文件。')
  if (startsWith(bytes, ZIP)) return readWorkbook(bytes)
  const opening = new TextDecoder('latin1').decode(bytes.subarray(0, 500)).toLowerCase()
  if (/^\s*(?:\xef\xbb\xbf)?\s*<(?:!doctype|html|table|\?xml|\?mso)/.test(opening)) {
    throw new ImportRefusal('oldFormat', '这是网页或 XML 格式的表格（有的系统导出的 .xls 即是），没有读入。请用 Excel 或 WPS 打开，另存为 .xlsx 后再导入。')
  }
  return readCsv(bytes)
}
