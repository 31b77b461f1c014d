import { MAX_COLUMNS, MAX_ROWS, tooManyRows } from '../xlsx/table-limits'
import { decodeText } from '../decode-text'
import type { ImportMessage } from '../import-message'
import type { Workbook } from '../xlsx/read-workbook'

const SEPARATORS = [',', '\t', ';']
/** The guard that makes text inert which looks like a formula. */
const GUARD = /^'(?='*[=+\-@\t\r\n＝＋－＠])/

/** Splits RFC 4180 text; null where a quotation mark is never closed. */
function splitCsv(text: string, separator: string): string[][] | null {
  const rows: string[][] = [[]]
  let cell = ''
  let quoted = false
  for (let index = 0; index < text.length; index++) {
    const character = text[index]!
    if (quoted) {
      if (character !== '"') cell += character
      else if (text[index + 1] === '"') cell += text[++index]
      else quoted = false
    } else if (character === '"' && cell === '') quoted = true
    else if (character === separator || character === '\n') {
      rows.at(-1)!.push(cell)
      cell = ''
      if (character === '\n') {
        if (rows.length > MAX_ROWS) return rows
        rows.push([])
      }
    } else cell += character
  }
  if (quoted) return null
  rows.at(-1)!.push(cell)
  return rows
}

function separatorOf(text: string): string {
  const head = text.slice(0, 5000)
  const counts = SEPARATORS.map((separator) => head.split(separator).length)
  return SEPARATORS[counts.indexOf(Math.max(...counts))]!
}

/** A CSV file in UTF-8, GB18030 or UTF-16 as one table. Throws ImportRefusal (notText, tooManyRows). */
export function readCsv(bytes: Uint8Array): Workbook {
  const messages: ImportMessage[] = []
  const text = decodeText(bytes, messages).replace(/\r\n?/g, '\n').replace(/\n+$/, '')
  const separator = separatorOf(text)
  const strict = splitCsv(text, separator)
  if (!strict) messages.push({ code: 'openQuote', text: '文件里有引号没有成对，已按原样逐行读入，请核对各列是否对齐。' })
  const rows = strict ?? text.split('\n').map((line) => line.split(separator))
  if (rows.length > MAX_ROWS) throw tooManyRows('文件')
  if (rows.some((row) => row.slice(MAX_COLUMNS).some((cell) => cell !== ''))) {
    messages.push({ code: 'columnsCut', text: `文件超过 ${MAX_COLUMNS} 列，右边多出的各列没有读。` })
  }
  const cut = rows.map((row) => row.slice(0, MAX_COLUMNS).map((cell) => cell.replace(GUARD, '')))
  return { tables: [{ name: '文件', hidden: false, rows: cut, notes: [], merged: [] }], messages }
}
