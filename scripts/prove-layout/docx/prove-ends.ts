import { widthInCells } from '@/lib/layout/width-in-cells'
import type { ExpectedReport } from '../expected-report'
import type { PlacedLine } from '../place-signature-rule'
import { absent, judged, type ProofRow } from '../proof-row'
import { signatureRows, WRITTEN_DATE } from '../signature-rows'
import { STANDARD } from '../standard'
import { titleRow } from '../title-row'
import { twipsToMm } from '../units'
import { isTitle, plainText } from './docx-elements'
import type { DocxFile } from './docx-file'
import type { DocxParagraph } from './docx-paragraphs'

const RECIPIENTS = '标题下空一行，顶格，末尾全角冒号'

/** What stands before and behind the text: 标题 [7.3.1], 主送机关 [7.3.2], 署名 and 成文日期 [7.3.5]. */
export function proveEnds({ paragraphs }: DocxFile, expected: ExpectedReport | null): ProofRow[] {
  const text = paragraphs.filter(({ place }) => place === 'text')
  const start = text.findIndex(isTitle)
  const end = text.findIndex((paragraph, index) => index > start && !isTitle(paragraph))
  const title = start < 0 ? [] : text.slice(start, end < 0 ? undefined : end)
  const lines = title.flatMap((paragraph) => paragraph.text.split('\n').map((line) => ({
    text: plainText({ text: line }), isCentred: paragraph.format.align === 'center',
  })))
  return [
    titleRow(lines, expected?.titleLines ?? null),
    proveRecipients(end < 0 ? undefined : text[end], expected),
    ...signatureRows(findSignature(text, expected), expected),
  ]
}

function proveRecipients(paragraph: DocxParagraph | undefined, expected: ExpectedReport | null): ProofRow {
  const text = paragraph ? plainText(paragraph) : ''
  const isFlush = !paragraph?.format.firstLine && !paragraph?.format.indentLeft
  const isRecipients = expected ? text === expected.recipients : text.endsWith('：') && isFlush
  if (!expected?.recipients && !isRecipients) return absent('recipients', RECIPIENTS, '没有主送机关')
  const shown = text.length > 20 ? `${text.slice(0, 20)}……` : text
  return judged('recipients', RECIPIENTS, isRecipients && isFlush, isRecipients ? `“${shown}”${isFlush ? '顶格' : '没有顶格'}` : '没有找到')
}

function findSignature(text: readonly DocxParagraph[], expected: ExpectedReport | null) {
  const isDate = (paragraph: DocxParagraph) => WRITTEN_DATE.test(plainText(paragraph)) && !paragraph.format.firstLine
  const dateAt = text.findLastIndex(isDate)
  const date = dateAt < 0 ? null : placeOf(text[dateAt]!)
  if (expected) {
    const wanted = new Set(expected.signatureLines)
    return { signatureLines: text.filter((paragraph) => wanted.has(plainText(paragraph)) && !isTitle(paragraph)).map(placeOf), date }
  }
  const above = text[dateAt - 1]
  return { signatureLines: above && ['right', 'end', 'center'].includes(above.format.align ?? '') ? [placeOf(above)] : [], date }
}

/** Where a line stands by its alignment and indents, as a reader with the grid of the standard sets it. */
function placeOf(paragraph: DocxParagraph): PlacedLine {
  const text = plainText(paragraph)
  const { align, indentLeft = 0, indentRight = 0 } = paragraph.format
  const cells = (twips: number) => twipsToMm(twips) / STANDARD.cellMm
  const free = STANDARD.charactersPerLine - widthInCells(text)
  if (align === 'right' || align === 'end') return { text, left: free - cells(indentRight), right: cells(indentRight) }
  if (align === 'center') {
    const shift = (cells(indentLeft) - cells(indentRight)) / 2
    return { text, left: free / 2 + shift, right: free / 2 - shift }
  }
  const left = cells(indentLeft + (paragraph.format.firstLine ?? 0))
  return { text, left, right: free - left }
}
