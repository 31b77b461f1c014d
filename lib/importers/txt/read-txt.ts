import { decodeText } from '../decode-text'
import type { ImportMessage } from '../import-message'
import { ImportRefusal } from '../import-refusal'
import { refuseUnfitText } from '../refuse-unfit-text'

const MAX_BYTES = 10 * 1024 * 1024
const BINARY_FORMATS: readonly [string, number[]][] = [
  ['Word（.docx）、Excel 或压缩包', [0x50, 0x4b, 0x03, 0x04]],
  ['旧版 Word（.doc）或 WPS', [0xd0, 0xcf, 0x11, 0xe0]],
  ['PDF', [0x25, 0x50, 0x44, 0x46]],
]

/** The lines of a text file as they stand, without line ends (line n is lines[n - 1]), and what was noticed. */
export interface TxtFile {
  lines: string[]
  messages: ImportMessage[]
}

/**
 * Reads a text file: UTF-8 with or without BOM, else GB18030, or UTF-16 with BOM. Throws ImportRefusal past 10 MB,
 * 300,000 characters or 10,000 paragraphs, for a secrecy mark, and for a file that is no text.
 */
export function readTxt(bytes: Uint8Array): TxtFile {
  if (bytes.length > MAX_BYTES) {
    const size = (bytes.length / 1024 / 1024).toFixed(1)
    throw new ImportRefusal('fileTooLarge', `文件大小为 ${size} MB，超过 10 MB 的上限，没有读入。请只保留报告正文后再试。`)
  }
  for (const [name, signature] of BINARY_FORMATS) {
    if (signature.every((byte, index) => bytes[index] === byte)) {
      throw new ImportRefusal('notText', `这是${name}文件，不是文本文件，没有读入。请另存为 .txt 后再试。`)
    }
  }
  const messages: ImportMessage[] = []
  const lines = decodeText(bytes, messages).split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/)
  if (lines.length > 1 && lines.at(-1) === '') lines.pop()
  refuseUnfitText(lines)
  return { lines, messages }
}
