import { describeDifference } from '../compare-texts'
import { plain } from '../expected-report'
import { absent, judged, type ProofRow, type RowId } from '../proof-row'
import type { PageParts } from './page-parts'

export const TEXT_REQUIREMENT = '与报告逐字相同，不多不少，次序不变'

/** Every character of the pages in the order in which it is drawn, page numbers aside, without spaces. */
export function pagesText(pages: readonly PageParts[]): string {
  return pages.map(({ page, number }) => {
    const numbers = new Set(number?.pieces)
    return page.pieces.filter((piece) => !numbers.has(piece)).map(({ text }) => plain(text)).join('')
  }).join('')
}

export function textRow(id: RowId, actual: string, expected: string | null): ProofRow {
  const count = `${Array.from(actual).length} 字`
  if (expected === null) return absent(id, TEXT_REQUIREMENT, `${count}，没有对照的报告`)
  const difference = describeDifference(expected, actual)
  return judged(id, TEXT_REQUIREMENT, difference === null, difference ?? `${count}，全部相同`)
}
