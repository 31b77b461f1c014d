import type { PageLine } from './page-lines'
import type { PdfPage } from './pdf-file'

interface Region {
  top: number
  bottom: number
}

/**
 * The lines of a table's head rows that a page repeats because the table goes on there: those at the top of the page
 * that the table opened with. They are no text of the report.
 */
export function repeatedHeads(pages: readonly PdfPage[]): Set<PageLine> {
  const repeated = new Set<PageLine>()
  let head: PageLine[] = []
  pages.forEach((page) => {
    const tables = tablesOf(page)
    const [first] = tables
    const inFirst = first ? linesIn(page, first) : []
    const goesOn = first !== undefined && page.lines[0] === inFirst[0]
    const same = goesOn ? inFirst.findIndex((line, index) => line.text !== head[index]?.text) : 0
    for (const line of inFirst.slice(0, same)) repeated.add(line)
    const last = tables.at(-1)
    // A table that goes on over several pages opened on the first of them.
    if (last && !(goesOn && same > 0 && tables.length === 1)) head = linesIn(page, last)
  })
  return repeated
}

const linesIn = ({ lines }: PdfPage, { top, bottom }: Region) =>
  lines.filter(({ centre }) => top < centre && centre < bottom)

/** The tables of a page from top to bottom, by their vertical rules. */
function tablesOf({ rules }: PdfPage): Region[] {
  const tables: Region[] = []
  const columns = rules.filter(({ direction }) => direction === 'vertical').sort((a, b) => a.top - b.top)
  for (const { top, bottom } of columns) {
    const last = tables.at(-1)
    if (last && top <= last.bottom + 2) last.bottom = Math.max(last.bottom, bottom)
    else tables.push({ top, bottom })
  }
  return tables
}
