import type { ExpectedReport } from '../expected-report'
import { absent, judged, type ProofRow } from '../proof-row'
import { signatureRows, WRITTEN_DATE } from '../signature-rows'
import { titleRow } from '../title-row'
import { pointsToMm } from '../units'
import { AREA_PT, cellsFromLeft, cellsFromRight, isTitleSize, type PageParts } from './page-parts'
import type { PageLine } from './page-lines'

const REQUIREMENTS = { recipients: '标题下空一行，顶格，末尾全角冒号', firstPage: '首页有正文' } as const
const CENTRE_TOLERANCE_MM = 1.5
const SIGNATURE_STARTS_AT_CELLS = 2.5

/** What stands before and behind the text: 标题 [7.3.1], 主送机关 [7.3.2], 首页 [7.3.3], 署名 and 成文日期 [7.3.5]. */
export function proveEnds(pages: readonly PageParts[], expected: ExpectedReport | null): ProofRow[] {
  const firstLines = pages[0]?.lines ?? []
  const titleStart = firstLines.findIndex(isTitleLine)
  const afterTitle = firstLines.findIndex((line, index) => index > titleStart && !isTitleLine(line))
  const title = titleStart < 0 ? [] : firstLines.slice(titleStart, afterTitle < 0 ? undefined : afterTitle)
  const below = afterTitle < 0 ? [] : firstLines.slice(afterTitle)
  return [
    titleRow(title.map((line) => ({ text: plainOf(line), isCentred: isCentred(line) })), expected?.titleLines ?? null),
    proveRecipients(below, expected),
    proveFirstPage(below),
    ...signatureRows(findSignature(pages, expected), expected),
  ]
}

const plainOf = (line: PageLine) => line.text.replace(/\s/g, '')
const isTitleLine = (line: PageLine) => isTitleSize(line.sizePt) && !line.pieces.some(({ isRed }) => isRed)

function isCentred({ left, inkRight }: PageLine): boolean {
  return Math.abs(pointsToMm((left + inkRight) / 2 - (AREA_PT.left + AREA_PT.right) / 2)) < CENTRE_TOLERANCE_MM
}

function proveRecipients(below: readonly PageLine[], expected: ExpectedReport | null): ProofRow {
  const end = below.findIndex((line) => plainOf(line).endsWith('：'))
  const lines = end < 0 ? [] : below.slice(0, end + 1)
  const isFlush = lines.length > 0 && lines.every((line) => Math.abs(cellsFromLeft(line.left)) < 0.3)
  const text = lines.map(plainOf).join('')
  if (expected?.recipients) {
    const fits = text === expected.recipients && isFlush
    return judged('recipients', REQUIREMENTS.recipients, fits, fits ? `“${shorten(text)}”顶格` : '没有找到，或没有顶格')
  }
  return isFlush ? judged('recipients', REQUIREMENTS.recipients, true, `“${shorten(text)}”顶格`) : absent('recipients', REQUIREMENTS.recipients, '没有主送机关')
}

const shorten = (text: string) => (text.length > 20 ? `${text.slice(0, 20)}……` : text)

function proveFirstPage(below: readonly PageLine[]): ProofRow {
  const body = below.filter((line) => Math.abs(cellsFromLeft(line.left) - 2) < 0.3)
  return judged('firstPage', REQUIREMENTS.firstPage, body.length > 0, body.length > 0 ? `标题下有 ${below.length} 行` : '首页没有正文')
}

function findSignature(pages: readonly PageParts[], expected: ExpectedReport | null) {
  const lines = pages.flatMap((page) => page.bodyLines)
  const place = (line: PageLine) => ({ text: plainOf(line), left: cellsFromLeft(line.left), right: cellsFromRight(line.inkRight) })
  const standsRight = (line: PageLine) => cellsFromLeft(line.left) > SIGNATURE_STARTS_AT_CELLS
  const dateAt = lines.findLastIndex((line) => standsRight(line) && WRITTEN_DATE.test(plainOf(line)))
  const date = dateAt < 0 ? null : place(lines[dateAt]!)
  if (expected) {
    const wanted = new Set(expected.signatureLines)
    return { signatureLines: lines.filter((line) => wanted.has(plainOf(line))).map(place), date }
  }
  const above = lines[dateAt - 1]
  return { signatureLines: above && standsRight(above) ? [place(above)] : [], date }
}
