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
  const lines = decode(bytes, messages).split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/)
  if (lines.length > 1 && lines.at(-1) === '') lines.pop()
  refuseUnfitText(lines)
  return { lines, messages }
}

function decode(bytes: Uint8Array, messages: ImportMessage[]): string {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    messages.push({ code: 'decodedUtf16', text: '文件按 UTF-16 编码读入。' })
    return new TextDecoder(bytes[0] === 0xff ? 'utf-16le' : 'utf-16be').decode(bytes)
  }
  const utf8 = decodeStrictly(bytes, 'utf-8')
  if (utf8 !== null) return utf8
  const gb18030 = decodeStrictly(bytes, 'gb18030')
  if (gb18030 !== null && !gb18030.includes('\u0000')) {
    messages.push({ code: 'decodedGb18030', text: '文件不是 UTF-8 编码，已按 GB18030 编码读入。如有乱码，请另存为 UTF-8 后再试。' })
    return gb18030
  }
  const text = new TextDecoder('utf-8').decode(bytes)
  const unreadable = text.split('\ufffd').length - 1
  if (text.includes('\u0000')) throw new ImportRefusal('notText', '文件不是文本文件，没有读入。请另存为 .txt 后再试。')
  messages.push({ code: 'undecodable', text: `文件编码无法识别，${unreadable}处字符读不出，以“\ufffd”代替。请另存为 UTF-8 后再试。` })
  return text
}

function decodeStrictly(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return null // not in this encoding: the caller tries the next
  }
}
