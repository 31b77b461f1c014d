import type { LaidOutDocument, Letterhead } from '@/lib/layout/laid-out-document'
import { POINTS_PER_MM, TWIPS_PER_POINT } from '@/lib/layout/standards/gbt-9704-2012'
import { spacerXml } from './spacer-xml'
import { paragraphXml, textRunXml } from './paragraph-xml'
import { ISSUER_MARK_STYLE_ID } from './style-ids'

/** 份号 and 紧急程度, the red mark, 发文字号 with 签发人, and the red rule below them; '' without 版头. */
export function letterheadXml(document: LaidOutDocument): string {
  const { letterhead } = document
  if (!letterhead) return ''
  const { topLines, numberLines } = letterhead
  // Below its characters the mark's last line has room of its own.
  const slackLines = slackPt(document, letterhead.mark.sizePt) / document.styles.body.linePitchPt
  const blankLinesBelowMark = document.letterheadForm.blankLinesBelowMark - slackLines
  const last = numberLines.length - 1
  return (
    topLines.map((line) => paragraphXml(document, line)).join('') +
    spacerXml(gapAboveMark(document, letterhead)) +
    markXml(document, letterhead) +
    numberLines
      .map((line, index) => ({ ...line, blankLinesAbove: index === 0 ? blankLinesBelowMark : 0 }))
      .map((line, index) => paragraphXml(document, line, index === last ? { borders: ruleXml(document) } : {})).join('')
  )
}

const linePt = (document: LaidOutDocument, sizePt: number) => sizePt * document.letterheadForm.markLineFactor
const slackPt = (document: LaidOutDocument, sizePt: number) => (linePt(document, sizePt) - sizePt) / 2

/** From the lines above to the box of the mark's first line, whose characters stand in its middle. */
function gapAboveMark(document: LaidOutDocument, { topLines, mark }: Letterhead): number {
  const { wordPage, letterheadForm } = document
  const belowEdgePt = letterheadForm.markTopMm * POINTS_PER_MM - slackPt(document, mark.sizePt)
  const belowFrame = Math.round(belowEdgePt * TWIPS_PER_POINT) + wordPage.overhangTwips
  return Math.max(0, belowFrame - topLines.length * wordPage.linePitchTwips)
}

function markXml(document: LaidOutDocument, { mark }: Letterhead): string {
  const { names, suffix } = mark
  if (names.length > 1 && suffix !== '') return stackedMarkXml(document, mark)
  return names.map((name) => markLineXml(document, name + suffix, mark.sizePt)).join('')
}

function markLineXml(document: LaidOutDocument, text: string, sizePt: number, align = 'center'): string {
  const line = Math.round(linePt(document, sizePt) * TWIPS_PER_POINT)
  return (
    `<w:p><w:pPr><w:pStyle w:val="${ISSUER_MARK_STYLE_ID}"/><w:spacing w:line="${line}" w:lineRule="exact"/>` +
    `<w:jc w:val="${align}"/></w:pPr>` +
    `${textRunXml(text, { sizePt })}</w:p>`
  )
}

/** The names one above the other, as wide as the longest, and 文件 at their right, in the middle of their height. */
function stackedMarkXml(document: LaidOutDocument, { names, suffix, sizePt }: Letterhead['mark']): string {
  const { markGapCharacters } = document.letterheadForm
  const twips = (characters: number) => Math.round(characters * sizePt * TWIPS_PER_POINT)
  const longest = Math.max(...names.map((name) => [...name].length))
  // A little more than the text asks for, or it would break.
  const widths = [twips(longest + 0.1), twips(suffix.length + markGapCharacters)]
  const cell = (width: number, content: string) =>
    `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr>${content}</w:tc>`
  const none = ['top', 'left', 'bottom', 'right'].map((side) => `<w:${side} w:w="0" w:type="dxa"/>`).join('')
  return (
    `<w:tbl><w:tblPr><w:tblW w:w="${widths[0]! + widths[1]!}" w:type="dxa"/><w:jc w:val="center"/>` +
    `<w:tblLayout w:type="fixed"/><w:tblCellMar>${none}</w:tblCellMar></w:tblPr>` +
    `<w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>` +
    `<w:tr>${cell(widths[0]!, names.map((name) => markLineXml(document, name, sizePt, 'distribute')).join(''))}` +
    `${cell(widths[1]!, markLineXml(document, suffix, sizePt, 'right'))}</w:tr></w:tbl>`
  )
}

function ruleXml({ letterheadForm, styles }: LaidOutDocument): string {
  const { linePitchPt, sizePt } = styles.documentNumber
  // Below its characters the line has half of what its pitch is more than its type.
  const space = Math.round(letterheadForm.ruleBelowNumberMm * POINTS_PER_MM - (linePitchPt - sizePt) / 2)
  const size = Math.round(letterheadForm.rulePt * 8)
  const color = letterheadForm.color.toUpperCase()
  return `<w:pBdr><w:bottom w:val="single" w:sz="${size}" w:space="${space}" w:color="${color}"/></w:pBdr>`
}
