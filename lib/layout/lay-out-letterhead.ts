import { URGENCY_NAMES, type ReportFields } from '@/lib/report/fields'
import type { ReportSettings } from '@/lib/report/settings'
import type { IssuerMark, LaidOutParagraph, Letterhead, Run } from './laid-out-document'
import { paragraph } from './paragraph'
import { printableText } from './printable-text'
import { plainRuns } from './runs-of'
import { LETTERHEAD, PAGE, POINTS_PER_MM } from './standards/gbt-9704-2012'
import type { ParagraphStyles } from './standards/paragraph-styles'
import { widthInCells } from './width-in-cells'

const SUFFIX = '文件'
const SIGNATORY_LABEL = '签发人：'

/** 版头 (GB/T 9704-2012 7.2): 份号, 紧急程度, 发文机关标志, 签发人 of an 上行文, 发文字号. */
export function layOutLetterhead(fields: ReportFields, settings: ReportSettings, styles: ParagraphStyles): Letterhead {
  const topLine = (style: 'copyNumber' | 'urgency', text: string) =>
    text === '' ? [] : [paragraph(style, plainRuns(text, styles[style].typeface))]
  return {
    topLines: [
      ...topLine('copyNumber', oneLine(fields.copyNumber)),
      ...topLine('urgency', fields.urgency === 'none' ? '' : URGENCY_NAMES[fields.urgency]),
    ],
    mark: layOutMark(fields.issuers, settings.issuerMark === 'withDocument' ? SUFFIX : ''),
    numberLines: layOutNumberLines(fields, styles),
  }
}

const oneLine = (text: string) => printableText(text).replace(/\s*\n\s*/g, '').trim()

/** The names keep to one line: as large as the custom is, smaller where they are long, never smaller than the title. */
function layOutMark(issuers: string[], suffix: string): IssuerMark {
  const names = issuers.map(oneLine).filter((name) => name !== '')
  const { one, two, more, least } = LETTERHEAD.markSizesPt
  const most = names.length <= 1 ? one : names.length === 2 ? two : more
  const stacked = names.length > 1 && suffix !== ''
  const longest = Math.max(1, ...names.map(widthInCells))
  const characters = longest + widthInCells(suffix) + (stacked ? LETTERHEAD.markGapCharacters : 0)
  const fitting = Math.floor((PAGE.textWidthMm * POINTS_PER_MM * 2) / characters) / 2
  const sizePt = Math.max(least, Math.min(most, fitting))
  return { names, suffix: names.length > 0 ? suffix : '', sizePt, fitsLine: fitting >= least }
}

/** 发文字号 centred; in an 上行文 left, on the line of the last 签发人, both one character in. */
function layOutNumberLines(fields: ReportFields, styles: ParagraphStyles): LaidOutParagraph[] {
  const number = oneLine(fields.documentNumber)
  const numberAt = (atCells: number | null) => plainRuns(number, styles.documentNumber.typeface, atCells)
  if (fields.direction !== 'upward') return [paragraph('documentNumberCentered', numberAt(null))]

  const { indentCells } = LETTERHEAD
  const lines = signatoryLines(fields.signatories.map(oneLine).filter((name) => name !== ''), styles)
  const start = lines.at(-1)?.[0]?.atCells ?? PAGE.charactersPerLine
  // A long number meets the names: it takes a line of its own.
  const fits = indentCells + widthInCells(number) < start
  const last = lines.length > 0 && fits ? lines.pop()! : []
  const all = [...lines, [...numberAt(indentCells), ...last]]
  return all.map((runs) => paragraph('documentNumber', runs))
}

/** 签发人： and the names in 楷体, two a line, each below the one above, right with one character in. */
function signatoryLines(names: string[], styles: ParagraphStyles): Run[][] {
  if (names.length === 0) return []
  const { indentCells, signatoriesPerLine, signatoryGapCells } = LETTERHEAD
  const label = widthInCells(SIGNATORY_LABEL)
  const nameCells = Math.max(...names.map(widthInCells))
  const room = PAGE.charactersPerLine - 2 * indentCells - label
  const fitting = Math.floor((room + signatoryGapCells) / (nameCells + signatoryGapCells))
  const columns = Math.max(1, Math.min(signatoriesPerLine, names.length, fitting))
  const firstName = PAGE.charactersPerLine - indentCells - columns * nameCells - (columns - 1) * signatoryGapCells
  const lines: Run[][] = []
  names.forEach((name, index) => {
    const column = index % columns
    const at = Math.max(indentCells + label, firstName) + column * (nameCells + signatoryGapCells)
    if (column === 0) lines.push([])
    const line = lines.at(-1)!
    const labelRuns = index === 0 ? plainRuns(SIGNATORY_LABEL, styles.documentNumber.typeface, at - label) : []
    // The first name follows its label; a run begins at a cell only where there is room before it.
    line.push(...labelRuns, ...plainRuns(name, 'regularScript', labelRuns.length > 0 ? null : at))
  })
  return lines
}
