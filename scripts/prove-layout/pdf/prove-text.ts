import { describeDifference } from '../compare-texts'
import { plain } from '../expected/plain'
import { absent, judged, type ProofRow } from '../proof-row'
import type { PageParts } from './page-parts'
import type { PageLine } from './page-lines'

/**
 * The characters of the pages by region, each in the order in which it is drawn, without spaces; page numbers and
 * repeated head rows of tables are none.
 */
export interface PagesText {
  letterhead: string
  main: string
  imprint: string
}

export function pagesText(pages: readonly PageParts[]): PagesText {
  return {
    letterhead: textOf(pages, ({ letterheadLines }) => letterheadLines),
    main: textOf(pages, ({ lines, repeatedHeads }) => lines.filter((line) => !repeatedHeads.has(line))),
    imprint: textOf(pages, ({ imprintLines }) => imprintLines),
  }
}

function textOf(pages: readonly PageParts[], region: (parts: PageParts) => readonly PageLine[]): string {
  return pages.map((parts) => {
    const pieces = new Set(region(parts).flatMap((line) => line.pieces))
    return parts.page.pieces.filter((piece) => pieces.has(piece)).map(({ text }) => plain(text)).join('')
  }).join('')
}

const REQUIREMENT = '标题到附件与报告逐字相同，不多不少，次序不变'

/** `expected` is null without a report. */
export function textRow(actual: string, expected: string | null): ProofRow {
  const count = `${Array.from(actual).length} 字`
  if (expected === null) return absent('text', REQUIREMENT, `${count}，没有对照的报告`)
  const difference = describeDifference(expected, actual)
  return judged('text', REQUIREMENT, difference === null, difference ?? `${count}，全部相同`)
}
