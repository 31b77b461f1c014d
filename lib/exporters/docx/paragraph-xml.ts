import type { LaidOutDocument, LaidOutParagraph, Run } from '@/lib/layout/laid-out-document'
import type { ParagraphStyleName } from '@/lib/layout/paragraph-style'
import { escapeXml } from './escape-xml'
import { runInHeadStyleId, STYLE_IDS } from './style-ids'

export function paragraphXml(document: LaidOutDocument, paragraph: LaidOutParagraph): string {
  const { linePitchTwips, cellTwips } = document.wordPage
  const above = paragraph.blankLinesAbove * linePitchTwips
  const right = Math.round(paragraph.rightCells * cellTwips)
  const placed = (above > 0 ? `<w:spacing w:before="${above}"/>` : '') + (right > 0 ? `<w:ind w:right="${right}"/>` : '')
  return styledParagraphXml(paragraph.style, paragraph.runs, placed)
}

/** `placed`: paragraph properties beyond the style's, in the order of the schema. */
export function styledParagraphXml(style: ParagraphStyleName, runs: Run[], placed = ''): string {
  return `<w:p><w:pPr><w:pStyle w:val="${STYLE_IDS[style]}"/>${placed}</w:pPr>${runs.map(runXml).join('')}</w:p>`
}

// The hint makes Word set “ ” — … in the Chinese face.
function runXml(run: Run): string {
  const style = run.runInHead === null ? '' : `<w:rStyle w:val="${runInHeadStyleId(run.runInHead)}"/>`
  return `<w:r><w:rPr>${style}<w:rFonts w:hint="eastAsia"/></w:rPr>${textXml(run.text)}</w:r>`
}

function textXml(text: string): string {
  return text.split('\n').map((line) => (line ? `<w:t xml:space="preserve">${escapeXml(line)}</w:t>` : '')).join('<w:br/>')
}
