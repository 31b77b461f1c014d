import type { Inline } from '@/lib/report/inline'
import type { HeadLevel, Table } from '@/lib/report/block'
import { cleanText } from '@/lib/text/clean-text'
import { trimWhiteSpace } from '@/lib/text/trim-white-space'

/** A line that the file itself calls a head (heading style, outline level). A mark it carries counts more. */
export interface OutlinedLine {
  type: 'outlined'
  level: HeadLevel
  text: string
}

/** What is classified: the lines of a file, or tables that stand between them. */
export type SourceItem = string | OutlinedLine | Table

/** A line that is not blank: its 1-based number, the words as they stood, and without white space around them. */
export interface SourceLine {
  number: number
  raw: string
  text: string
  table?: Table
  outlineLevel?: HeadLevel
}

export function toSourceLines(items: readonly SourceItem[]): SourceLine[] {
  const lines: SourceLine[] = []
  items.forEach((item, index) => {
    const raw = cleanText(itemText(item))
    const line: SourceLine = { number: index + 1, raw, text: trimWhiteSpace(raw) }
    if (typeof item !== 'string' && item.type === 'table') lines.push({ ...line, table: item })
    else if (line.text !== '') lines.push(typeof item === 'string' ? line : { ...line, outlineLevel: item.level })
  })
  return lines
}

/** The words of an item as they stood. */
export function itemText(item: SourceItem): string {
  if (typeof item === 'string') return item
  return item.type === 'table' ? tableText(item) : item.text
}

/** Cells joined by tab, rows by newline. */
export function tableText(table: Table): string {
  return table.rows.map((row) => row.cells.map((cell) => inlineText(cell.content)).join('\t')).join('\n')
}

export function inlineText(content: readonly Inline[]): string {
  return content.map((inline) => (inline.type === 'text' ? inline.text : '')).join('')
}
