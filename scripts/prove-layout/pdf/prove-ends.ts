import type { ExpectedReport } from '../expected/expected-report'
import type { PlacedLine } from '../place-signature-rule'
import { absent, judged, type ProofRow } from '../proof-row'
import { signatureRows, WRITTEN_DATE } from '../signature-rows'
import { titleRow, type TitleLine } from '../title-row'
import { linePitch, type PageParts } from './page-parts'
import { segmentsOf, type LineSegment, type PageLine } from './page-lines'
import { cellsFromLeft, cellsFromRight, isTitleSize } from './text-area'

const REQUIREMENTS = { recipients: '标题下空一行，顶格，末尾全角冒号', firstPage: '首页有正文' } as const
const SIGNATURE_STARTS_AT_CELLS = 2.5

const plainOf = (line: PageLine) => line.text.replace(/\s/g, '')
const isTitleLine = (line: PageLine) => isTitleSize(line.sizePt)

/** The title's lines on the first page, and what stands below them. */
function splitAtTitle(pages: readonly PageParts[]): { title: PageLine[]; below: PageLine[] } {
  const lines = pages[0]?.lines ?? []
  const start = lines.findIndex(isTitleLine)
  const end = lines.findIndex((line, index) => index > start && !isTitleLine(line))
  return {
    title: start < 0 ? [] : lines.slice(start, end < 0 ? undefined : end),
    below: end < 0 ? [] : lines.slice(end),
  }
}

/** The lines of the title as they stand on the page. */
export function titleLinesOn(pages: readonly PageParts[]): TitleLine[] {
  return splitAtTitle(pages).title.map((line) => ({
    text: plainOf(line),
    isCentred: Math.abs(cellsFromLeft(line.inkLeft) - cellsFromRight(line.inkRight)) < 0.6,
  }))
}

/** What stands before and behind the text: 标题 [7.3.1], 主送机关 [7.3.2], 首页 [7.3.3], 署名 and 成文日期 [7.3.5]. */
export function proveEnds(
  pages: readonly PageParts[],
  expected: ExpectedReport | null,
  recipientsMoved: boolean,
): ProofRow[] {
  const { title, below } = splitAtTitle(pages)
  const blank = title.length > 0 && below[0] ? (below[0].centre - title.at(-1)!.centre) / linePitch(pages) - 1 : 1
  return [
    titleRow(titleLinesOn(pages), expected?.titleLines ?? null),
    proveRecipients(below, expected, { moved: recipientsMoved, blankLinesAbove: blank }),
    proveFirstPage(below, pages.some(({ bodyLines }) => bodyLines.length > 0)),
    ...signatureRows(findSignature(pages, expected), expected),
  ]
}

function proveRecipients(
  below: readonly PageLine[],
  expected: ExpectedReport | null,
  { moved, blankLinesAbove }: { moved: boolean; blankLinesAbove: number },
): ProofRow {
  const { recipients: requirement } = REQUIREMENTS
  if (moved) return judged('recipients', requirement, expected?.recipients !== '', '移到版记')
  const end = below.findIndex((line) => plainOf(line).endsWith('：'))
  const lines = end < 0 ? [] : below.slice(0, end + 1)
  const isApart = Math.abs(blankLinesAbove - 1) < 0.4
  const isFlush = lines.length > 0 && lines.every((line) => Math.abs(cellsFromLeft(line.inkLeft)) < 0.3)
  const text = lines.map(plainOf).join('')
  const shown = `“${text.length > 20 ? `${text.slice(0, 20)}……` : text}”顶格`
  if (expected?.recipients) {
    const fits = text === `${expected.recipients}：` && isFlush
    return judged(
      'recipients',
      requirement,
      fits && isApart,
      fits ? `${shown}，其上空 ${blankLinesAbove.toFixed(1)} 行` : '没有找到，或没有顶格',
    )
  }
  return isFlush && !expected
    ? judged('recipients', requirement, isApart, `${shown}，其上空 ${blankLinesAbove.toFixed(1)} 行`)
    : absent('recipients', requirement, '没有主送机关')
}

/** A line of the first page that opens a paragraph shows that the text begins there. */
function proveFirstPage(below: readonly PageLine[], isText: boolean): ProofRow {
  if (!isText) return absent('firstPage', REQUIREMENTS.firstPage, '没有正文')
  const hasBody = below.some((line) => Math.abs(cellsFromLeft(line.left) - 2) < 0.6)
  return judged('firstPage', REQUIREMENTS.firstPage, hasBody, hasBody ? `标题下有 ${below.length} 行` : '首页没有正文')
}

/** 署名 and 成文日期 among the lines that stand to the right. */
function findSignature(pages: readonly PageParts[], expected: ExpectedReport | null) {
  const segments = pages.flatMap(({ bodyLines }) => bodyLines).map(segmentsOf)
  const standsRight = ({ left }: LineSegment) => cellsFromLeft(left) > SIGNATURE_STARTS_AT_CELLS
  const dateAt = segments.findLastIndex(([segment, ...others]) =>
    segment !== undefined && others.length === 0 && standsRight(segment) && WRITTEN_DATE.test(segment.text))
  const date = dateAt < 0 ? null : place(segments[dateAt]![0]!)
  if (!expected) {
    const above = segments[dateAt - 1] ?? []
    return { signatureLines: above.every(standsRight) ? above.map(place) : [], date }
  }
  const wanted = new Set(expected.signatureLines)
  const from = dateAt < 0 ? 0 : Math.max(0, dateAt - expected.signatureLines.length - 1)
  const found = segments.slice(from, dateAt < 0 ? undefined : dateAt).flat().filter(({ text }) => wanted.has(text))
  return { signatureLines: found.map(place), date }
}

function place({ text, left, inkRight }: LineSegment): PlacedLine {
  return { text, left: cellsFromLeft(left), right: cellsFromRight(inkRight) }
}
