import { widthInCells } from '@/lib/layout/width-in-cells'
import type { ExpectedReport } from '../expected/expected-report'
import type { PlacedLine } from '../place-signature-rule'
import { absent, judged, type ProofRow } from '../proof-row'
import { signatureRows, WRITTEN_DATE } from '../signature-rows'
import { STANDARD } from '../standard'
import { titleRow, type TitleLine } from '../title-row'
import { twipsToMm } from '../units'
import { isTitle, plainText } from './docx-elements'
import type { DocxParagraph } from './docx-paragraphs'

const RECIPIENTS = '标题下空一行，顶格，末尾全角冒号'
const SIGNATURE_STARTS_AT_CELLS = 2.5

/**
 * What stands before and behind the text: 标题 [7.3.1], 主送机关 [7.3.2], 署名 and 成文日期 [7.3.5]. `printedTitle` is the
 * title as it was printed, where it was: a line may be too long for the face of the machine.
 */
export function proveEnds(
  main: readonly DocxParagraph[],
  expected: ExpectedReport | null,
  { recipientsMoved, printedTitle }: { recipientsMoved: boolean; printedTitle: readonly TitleLine[] | null },
): ProofRow[] {
  const text = main.filter(({ place }) => place === 'text')
  const start = text.findIndex(isTitle)
  const end = text.findIndex((paragraph, index) => index > start && !isTitle(paragraph))
  const title = start < 0 ? [] : text.slice(start, end < 0 ? undefined : end)
  const lines = title.flatMap((paragraph) => paragraph.text.split('\n').map((line): TitleLine => ({
    text: plainText({ text: line }), isCentred: paragraph.format.align === 'center',
  })))
  const written = titleRow(lines, expected?.titleLines ?? null)
  return [
    written.verdict === 'pass' && printedTitle ? titleRow(printedTitle, expected?.titleLines ?? null) : written,
    recipientsMoved
      ? judged('recipients', RECIPIENTS, expected?.recipients !== '', '移到版记')
      : proveRecipients(end < 0 ? undefined : text[end], expected),
    ...signatureRows(findSignature(text, expected), expected),
  ]
}

function proveRecipients(paragraph: DocxParagraph | undefined, expected: ExpectedReport | null): ProofRow {
  const text = paragraph ? plainText(paragraph) : ''
  const isFlush = !paragraph?.format.firstLine && !paragraph?.format.indentLeft
  const wanted = expected?.recipients ? `${expected.recipients}：` : null
  const isRecipients = expected ? text === wanted : text.endsWith('：') && isFlush
  if (!wanted && !isRecipients) return absent('recipients', RECIPIENTS, '没有主送机关')
  const shown = text.length > 20 ? `${text.slice(0, 20)}……` : text
  return judged(
    'recipients',
    RECIPIENTS,
    isRecipients && isFlush,
    isRecipients ? `“${shown}”${isFlush ? '顶格' : '没有顶格'}` : '没有找到',
  )
}

function findSignature(text: readonly DocxParagraph[], expected: ExpectedReport | null) {
  const placed = text.map(placesOf)
  const standsRight = ({ left }: PlacedLine) => left > SIGNATURE_STARTS_AT_CELLS
  const dateAt = placed.findLastIndex(
    ([only, ...others]) => only && others.length === 0 && standsRight(only) && WRITTEN_DATE.test(only.text),
  )
  const date = dateAt < 0 ? null : placed[dateAt]![0]!
  if (!expected) {
    const above = placed[dateAt - 1] ?? []
    return { signatureLines: above.every(standsRight) ? above : [], date }
  }
  const wanted = new Set(expected.signatureLines)
  const from = dateAt < 0 ? 0 : Math.max(0, dateAt - wanted.size)
  return {
    signatureLines: placed.slice(from, dateAt < 0 ? undefined : dateAt).flat().filter((line) => wanted.has(line.text)),
    date,
  }
}

const cells = (twips: number) => twipsToMm(twips) / STANDARD.cellMm

/**
 * Where the texts of a paragraph of one line stand, by its alignment, indents and tab stops on the grid of the
 * standard.
 */
function placesOf(paragraph: DocxParagraph): PlacedLine[] {
  const { align, indentLeft = 0, indentRight = 0, firstLine = 0, tabs = [] } = paragraph.format
  const texts = paragraph.text.split('\t').map((text) => plainText({ text }))
  return texts.flatMap((text, index): PlacedLine[] => {
    if (text === '') return []
    const free = STANDARD.charactersPerLine - widthInCells(text)
    if (index === 0 && (align === 'right' || align === 'end')) {
      return [{ text, left: free - cells(indentRight), right: cells(indentRight) }]
    }
    if (index === 0 && align === 'center') {
      const shift = (cells(indentLeft) - cells(indentRight)) / 2
      return [{ text, left: free / 2 + shift, right: free / 2 - shift }]
    }
    const left = index === 0 ? cells(indentLeft + firstLine) : cells(tabs[index - 1]?.position ?? 0)
    return [{ text, left, right: free - left }]
  })
}
