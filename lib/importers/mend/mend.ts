import type { Block, TableCell } from '@/lib/report/block'
import type { Inline } from '@/lib/report/inline'
import { SECTION_IDS, type Report } from '@/lib/report/report'
import { findHalfWidthPunctuation } from '@/lib/text/half-width-punctuation'
import { findNumberSpaces } from '@/lib/text/number-spaces'
import type { Replacement } from '@/lib/text/replacement'
import { applyReplacements } from '@/lib/text/replacement'
import { closeSpacedLetters } from '@/lib/text/spaced-letters'
import { findStraightQuotes } from '@/lib/text/straight-quotes'
import { splitOffices } from '../classify/infer-issuer'
import type { ImportMessage } from '../import-message'
import { plainText, replaceInContent } from './mend-content'

/** 引号, 标点, 空格, 标题加空: in the order in which they are mended. */
export const MEND_KINDS = ['quotes', 'punctuation', 'spaces', 'spacedLetters'] as const
export type MendKind = (typeof MEND_KINDS)[number]

const FINDERS: Readonly<Record<Exclude<MendKind, 'spacedLetters'>, (text: string) => Replacement[]>> = {
  quotes: findStraightQuotes,
  punctuation: findHalfWidthPunctuation,
  spaces: findSpaces,
}
const MESSAGES: Readonly<Record<MendKind, (count: number) => ImportMessage>> = {
  quotes: (count) => ({ code: 'quotesMended', text: `直引号改为弯引号，共${count}处。` }),
  punctuation: (count) => ({ code: 'punctuationMended', text: `半角标点改为全角，共${count}处。` }),
  spaces: (count) => ({ code: 'spacesMended', text: `删去数字之间、数字与单位之间的空格，共${count}处。` }),
  spacedLetters: (count) => ({ code: 'spacedLettersMended', text: `标题、署名中逐字加的空格已合拢，共${count}处。` }),
}

/**
 * Mends what is certain in an imported report: full-width punctuation, curly quotes, no spaces in numbers, no letters
 * set apart in title and 署名. Each kind that changed something is one message with its count. Mending twice changes
 * nothing more. `kinds` leaves others undone. 发文字号 is never touched.
 */
export function mend(
  report: Report,
  kinds: readonly MendKind[] = MEND_KINDS,
): { report: Report; messages: ImportMessage[] } {
  const counts: Record<MendKind, number> = { quotes: 0, punctuation: 0, spaces: 0, spacedLetters: 0 }
  const wanted = (['quotes', 'punctuation', 'spaces'] as const).filter((kind) => kinds.includes(kind))

  const mendText = (text: string) =>
    wanted.reduce((mended, kind) => {
      const found = FINDERS[kind](mended)
      counts[kind] += found.length
      return found.length === 0 ? mended : applyReplacements(mended, found)
    }, text)
  const closeUp = (line: string, close: (line: string) => string) => {
    const closed = kinds.includes('spacedLetters') ? close(line) : line
    if (closed !== line) counts.spacedLetters++
    return mendText(closed)
  }
  const mendContent = (content: Inline[]) =>
    wanted.reduce((mended, kind) => {
      const found = FINDERS[kind](plainText(mended))
      counts[kind] += found.length
      return found.length === 0 ? mended : replaceInContent(mended, found)
    }, content)
  const mendMark = (mark: string) => {
    if (!kinds.includes('punctuation')) return mark
    const mended = mark.replace(/\(/g, '（').replace(/\)/g, '）').replace(/[\s\u00a0\u3000]/g, '')
    if (mended !== mark) counts.punctuation++
    return mended
  }
  const mendBlock = (block: Block): Block => {
    if (block.type === 'table') {
      const mendCell = (cell: TableCell) => ({ ...cell, content: mendContent(cell.content) })
      return { ...block, rows: block.rows.map((row) => ({ cells: row.cells.map(mendCell) })) }
    }
    const content = mendContent(block.content)
    return block.mark === undefined ? { ...block, content } : { ...block, mark: mendMark(block.mark), content }
  }

  const { fields } = report
  const sections = { ...report.sections }
  for (const id of SECTION_IDS) sections[id] = { ...sections[id], content: sections[id].content.map(mendBlock) }
  const mended: Report = {
    ...report,
    fields: {
      ...fields,
      titleLines: fields.titleLines.map((line) => closeUp(line, closeSpacedLetters)),
      issuers: fields.issuers.map(mendText),
      primaryRecipients: fields.primaryRecipients.map(mendText),
      copiedTo: fields.copiedTo.map(mendText),
      issuerSignature: closeUp(fields.issuerSignature, closeSignature),
      printingOffice: mendText(fields.printingOffice),
    },
    sections,
  }
  const changed = MEND_KINDS.filter((kind) => counts[kind] > 0)
  return { report: mended, messages: changed.map((kind) => MESSAGES[kind](counts[kind])) }
}

/** Letters closed up, and each office of a joint 署名 on a line of its own. */
const closeSignature = (signature: string) =>
  signature.split('\n').map(closeSpacedLetters).flatMap(splitOffices).join('\n')

/** Spaces in numbers, and the one that stands behind a mark before its words. */
function findSpaces(text: string): Replacement[] {
  const leading = /^[ \u00a0\u3000\t]+/.exec(text)?.[0].length ?? 0
  const inNumbers = findNumberSpaces(text).filter(({ start }) => start >= leading)
  return leading > 0 ? [{ start: 0, end: leading, replacement: '' }, ...inNumbers] : inNumbers
}
