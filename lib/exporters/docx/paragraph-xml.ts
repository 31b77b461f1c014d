import type { LaidOutDocument, LaidOutParagraph, Run } from '@/lib/layout/laid-out-document'
import type { ParagraphStyle } from '@/lib/layout/paragraph-style'
import { TWIPS_PER_POINT } from '@/lib/layout/standards/gbt-9704-2012'
import { TYPEFACES } from '@/lib/layout/typeface'
import { escapeXml } from '../escape-xml'
import { figureControlXml } from './figure-control-xml'
import { runInHeadStyleId, STYLE_IDS } from './style-ids'

/** Paragraph properties beyond the style's. */
export interface PlacedXml {
  borders?: string
  /** Type other than the style's. */
  sizePt?: number
  linePitchPt?: number
  align?: 'left' | 'center'
}

export function paragraphXml(document: LaidOutDocument, paragraph: LaidOutParagraph, placed: PlacedXml = {}): string {
  const runs = paragraph.runs.map((run, index) => runXml(document, paragraph, { run, index, sizePt: placed.sizePt }))
  return (
    `<w:p><w:pPr><w:pStyle w:val="${STYLE_IDS[paragraph.style]}"/>` +
    `${placementXml(document, paragraph, placed)}</w:pPr>${runs.join('')}</w:p>`
  )
}

/** In the order of the schema. */
function placementXml(document: LaidOutDocument, paragraph: LaidOutParagraph, placed: PlacedXml): string {
  const { borders = '', linePitchPt, align } = placed
  const style = document.styles[paragraph.style]
  const above = Math.round(paragraph.blankLinesAbove * document.wordPage.linePitchTwips)
  const { outline } = paragraph
  const ownOutline = outline && style.outlineLevel === null && paragraph.runs.every((run) => run.runInHead === null)
  return (
    (paragraph.startsPage ? '<w:pageBreakBefore/>' : '') +
    borders +
    tabsXml(document, paragraph) +
    spacingXml(above, linePitchPt) +
    indentXml(document, paragraph) +
    (align ? `<w:jc w:val="${align}"/>` : '') +
    (ownOutline ? `<w:outlineLvl w:val="${outline.level - 1}"/>` : '')
  )
}

function spacingXml(aboveTwips: number, linePitchPt: number | undefined): string {
  const above = aboveTwips > 0 ? ` w:before="${aboveTwips}"` : ''
  const line = linePitchPt === undefined
    ? ''
    : ` w:line="${Math.floor(linePitchPt * TWIPS_PER_POINT)}" w:lineRule="exact"`
  return above || line ? `<w:spacing${above}${line}/>` : ''
}

/** Where the runs begin that say so; the first stands by the indent of the first line. */
function tabsXml(document: LaidOutDocument, { style, runs }: LaidOutParagraph): string {
  const cells = runs.slice(1).flatMap(({ atCells }) => (atCells === null ? [] : [atCells]))
  const stops = cells.map((at) => `<w:tab w:val="left" w:pos="${cellsToTwips(document, document.styles[style], at)}"/>`)
  return stops.length === 0 ? '' : `<w:tabs>${stops.join('')}</w:tabs>`
}

function indentXml(document: LaidOutDocument, { style, runs, leftCells, rightCells }: LaidOutParagraph): string {
  const twips = (cells: number) => cellsToTwips(document, document.styles[style], cells)
  const [left, right] = [twips(leftCells), twips(rightCells)]
  const first = twips(runs[0]?.atCells ?? leftCells) - left
  const attributes =
    (left > 0 ? ` w:left="${left}"` : '') +
    (right > 0 ? ` w:right="${right}"` : '') +
    (first > 0 ? ` w:firstLine="${first}"` : first < 0 ? ` w:hanging="${-first}"` : '')
  return attributes ? `<w:ind${attributes}/>` : ''
}

export function cellsToTwips({ wordPage }: LaidOutDocument, style: ParagraphStyle, cells: number): number {
  return Math.round(cells * (style.onGrid ? wordPage.cellTwips : style.cellPt * TWIPS_PER_POINT))
}

interface PlacedRun {
  run: Run
  index: number
  sizePt: number | undefined
}

function runXml(document: LaidOutDocument, paragraph: LaidOutParagraph, { run, index, sizePt }: PlacedRun): string {
  const { style, condensedPt } = paragraph
  const tab = index > 0 && run.atCells !== null ? '<w:r><w:tab/></w:r>' : ''
  const ownFace = run.runInHead === null && run.typeface !== document.styles[style].typeface ? run.typeface : null
  const text = textRunXml(run.text, { runInHead: run.runInHead, typeface: ownFace, sizePt, condensedPt })
  return tab + (run.figure && document.keepDataControls ? figureControlXml(run.figure, text) : text)
}

interface TextRunFormat {
  runInHead?: Run['runInHead']
  /** A face other than the style's. */
  typeface?: Run['typeface'] | null
  /** A size other than the style's. */
  sizePt?: number | undefined
  condensedPt?: number
}

/** A run of text. The hint makes Word set “ ” — … in the Chinese face. */
export function textRunXml(text: string, format: TextRunFormat = {}): string {
  const { runInHead = null, typeface = null, sizePt, condensedPt = 0 } = format
  const style = runInHead === null ? '' : `<w:rStyle w:val="${runInHeadStyleId(runInHead)}"/>`
  const size = sizePt === undefined ? '' : `<w:sz w:val="${sizePt * 2}"/><w:szCs w:val="${sizePt * 2}"/>`
  const spacing = condensedPt > 0 ? `<w:spacing w:val="-${Math.round(condensedPt * TWIPS_PER_POINT)}"/>` : ''
  const face = typeface === null ? '' : faceXml(typeface)
  return `<w:r><w:rPr>${style}<w:rFonts w:hint="eastAsia"${face}/>${spacing}${size}</w:rPr>${lineXml(text)}</w:r>`
}

function faceXml(typeface: Run['typeface']): string {
  const { name } = TYPEFACES[typeface]
  return ` w:hAnsi="${name}" w:eastAsia="${name}"`
}

function lineXml(text: string): string {
  return text.split('\n').map((line) => (line ? `<w:t xml:space="preserve">${escapeXml(line)}</w:t>` : '')).join('<w:br/>')
}
