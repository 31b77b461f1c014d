import { STANDARD } from '../standard'
import type { PageParts } from './page-parts'
import { AREA_PT, cellsFromLeft, isTitleSize } from './text-area'

const ATTACHMENT_LABEL = /^附件(?:\d+|[一二三四五六七八九十]+)?[:：]?$/
const ATTACHMENT_NOTE = /^附件[:：]/
/** A body line starts at the edge or two characters in; 署名, 成文日期 and what is centred start further right. */
const BODY_STARTS_WITHIN_CELLS = 2.5

/**
 * The full pages, by their index: every page but the last, those before a forced break (附件), and those with a table;
 * a page at whose foot the text ends, so that 附件说明 or 署名 open the next one, is not full either.
 */
export function fullPages(pages: readonly PageParts[]): number[] {
  return pages.flatMap((parts, index) => {
    const next = pages[index + 1]
    return next && parts.bodyLines.length > 0 && !parts.hasTable && opensWithBody(next) ? [index] : []
  })
}

function opensWithBody({ lines, page }: PageParts): boolean {
  const first = lines[0]
  if (!first || isTitleSize(first.sizePt)) return false
  const table = page.rules.find(({ direction }) => direction === 'vertical')
  if (table && table.top < first.centre) return false
  const text = first.text.replace(/\s/g, '')
  return !ATTACHMENT_LABEL.test(text) && !ATTACHMENT_NOTE.test(text)
    && cellsFromLeft(first.left) < BODY_STARTS_WITHIN_CELLS
}

/** Lines of a page with the blank ones among them; a 版头, whose lines stand on no grid, counts as the lines it takes. */
export function countLines({ lines, letterheadLines }: PageParts, pitch: number): number {
  if (letterheadLines.length > 0) {
    const filled = (lines.at(-1)!.centre + pitch / 2 - AREA_PT.top) / pitch
    // The last line may stand anywhere in the last 22nd of the page, and a hair below its edge.
    return Math.ceil(filled - (filled > STANDARD.linesPerPage ? 0.1 : 0.02))
  }
  return lines.slice(1).reduce(
    (count, line, index) => count + Math.max(1, Math.round((line.centre - lines[index]!.centre) / pitch)),
    1,
  )
}
