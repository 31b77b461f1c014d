import type { Inline } from '@/lib/report/inline'
import type { Table } from '@/lib/report/block'
import { cleanText } from '@/lib/text/clean-text'

/** What is classified: the lines of a file, or tables that stand between them. */
export type SourceItem = string | Table

/** A line that is not blank: its 1-based number, the words as they stood, and without white space around them. */
export interface SourceLine {
  number: number
  raw: string
  text: string
  table?: Table
}

const EDGES = /^[\s\u00a0\u3000\u200b\ufeff]+|[\s\u00a0\u3000\u200b\ufeff]+$/g

export function toSourceLines(items: readonly SourceItem[]): SourceLine[] {
  const lines: SourceLine[] = []
  items.forEach((item, index) => {
    const raw = typeof item === 'string' ? cleanText(item) : tableText(item)
    const text = raw.replace(EDGES, '')
    if (text === '' && typeof item === 'string') return
    lines.push({ number: index + 1, raw, text, ...(typeof item === 'string' ? {} : { table: item }) })
  })
  return lines
}

/** Cells joined by tab, rows by newline. */
export function tableText(table: Table): string {
  return table.rows.map((row) => row.cells.map((cell) => inlineText(cell.content)).join('\t')).join('\n')
}

export function inlineText(content: readonly Inline[]): string {
  return content.map((inline) => (inline.type === 'text' ? inline.text : '')).join('')
}
