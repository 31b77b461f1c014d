import { describeDifference } from '../compare-texts'
import type { ExpectedReport } from '../expected/expected-report'
import { partsOfPages, type PageParts } from '../pdf/page-parts'
import { readPdf } from '../pdf/pdf-file'
import { ATTACHMENT_REQUIREMENTS, proveAttachments } from '../pdf/prove-attachments'
import { proveGrid } from '../pdf/prove-grid'
import { IMPRINT_REQUIREMENTS, proveImprint } from '../pdf/prove-imprint'
import { LETTERHEAD_REQUIREMENTS, proveLetterhead } from '../pdf/prove-letterhead'
import { pagesText, type PagesText } from '../pdf/prove-text'
import { judged, notMeasured, type ProofRow, type RowId } from '../proof-row'

const REQUIREMENTS: Partial<Record<RowId, string>> = {
  linesPerPage: '每个满页 22 行',
  charactersPerLine: '满行多数 28 字',
  overTheEdge: '没有字超出版心',
  printedText: '打印的字与文件逐字相同',
  ...LETTERHEAD_REQUIREMENTS,
  ...ATTACHMENT_REQUIREMENTS,
  ...IMPRINT_REQUIREMENTS,
}

/** The pages of a Word file as LibreOffice printed them. */
export async function readPrinted(pdf: string): Promise<PageParts[]> {
  return partsOfPages(await readPdf(pdf))
}

/** Why nothing was printed that could be measured. */
export type Unprinted = 'noProgram' | 'characterGrid'
const REASONS: Readonly<Record<Unprinted, string>> = {
  noProgram: '没有 LibreOffice 或 poppler',
  characterGrid: 'LibreOffice 不能排“行和字符网格”',
}

/** What only the printed pages of a Word file show. */
export function provePrinted(
  pages: readonly PageParts[] | Unprinted,
  expected: ExpectedReport | null,
  text: PagesText,
): ProofRow[] {
  if (typeof pages === 'string') {
    return Object.entries(REQUIREMENTS).map(
      ([id, requirement]) => notMeasured(id as RowId, requirement, REASONS[pages]),
    )
  }
  return [
    ...proveGrid(pages),
    ...proveLetterhead(pages, expected ? expected.letterhead : undefined),
    ...proveAttachments(pages, expected),
    ...proveImprint(pages, expected),
    compareTexts(pages, text),
  ]
}

/** 版头 and 版记 are drawn in an order of LibreOffice's own: they are compared by their characters. */
function compareTexts(pages: readonly PageParts[], text: PagesText): ProofRow {
  const printed = pagesText(pages)
  const sorted = (each: string) => Array.from(each).sort().join('')
  const difference = describeDifference(text.main, printed.main)
    ?? describeDifference(sorted(text.letterhead), sorted(printed.letterhead))
    ?? describeDifference(sorted(text.imprint), sorted(printed.imprint))
  return judged(
    'printedText',
    REQUIREMENTS.printedText!,
    difference === null,
    difference ?? `LibreOffice 打印 ${pages.length} 页，全部相同`,
  )
}
