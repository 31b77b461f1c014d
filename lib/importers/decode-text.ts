import type { ImportMessage } from './import-message'
import { ImportRefusal } from './import-refusal'

/**
 * The text of a file: UTF-8 with or without BOM, else GB18030, or UTF-16 with BOM; adds to `messages` what the user should
 * know. Throws ImportRefusal for what is no text.
 */
export function decodeText(bytes: Uint8Array, messages: ImportMessage[]): string {
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
