import { readHeadMark } from '@/lib/text/head-marks'
import type { PageParts } from './page-parts'
import type { PageLine } from './page-lines'
import type { PdfFile } from './pdf-file'
import { cellsFromLeft } from './text-area'

export interface HeadLine {
  /** By its mark; null for a head without one. */
  level: 1 | 2 | 3 | 4 | null
  text: string
  line: PageLine
}

/** The lines on which the bookmarked heads begin, a bookmark whose words are not on its page is left out. */
export function linesOfHeads({ outline }: PdfFile, pages: readonly PageParts[]): HeadLine[] {
  return outline.flatMap((item) => {
    const text = item.text.replace(/\s/g, '')
    const line = pages[item.page - 1]?.lines.find((each) => opensWith(each, text))
    return line ? [{ level: readHeadMark(text)?.level ?? null, text, line }] : []
  })
}

/** Whether a paragraph line opens with a head, or with as much of it as the line holds. */
export function opensWith(line: PageLine, head: string): boolean {
  const text = line.text.replace(/\s/g, '')
  return cellsFromLeft(line.left) > 1.5 && (text.startsWith(head) || head.startsWith(text))
}
