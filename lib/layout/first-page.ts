import type { LaidOutParagraph, Letterhead } from './laid-out-document'
import { LETTERHEAD, PAGE, POINTS_PER_MM } from './standards/gbt-9704-2012'
import type { ParagraphStyles } from './standards/paragraph-styles'
import { widthInCells } from './width-in-cells'

export interface FirstPageTop {
  letterhead: Letterhead
  title: LaidOutParagraph[]
  recipients: LaidOutParagraph
  styles: ParagraphStyles
}

/** Whether the first page shows body text below all this (GB/T 9704-2012 7.3.2, 7.3.3), by the estimated number of lines. */
export function leavesRoomForBody({ letterhead, title, recipients, styles }: FirstPageTop): boolean {
  const linePt = styles.body.linePitchPt
  const { names, sizePt } = letterhead.mark
  const markPt = names.length * sizePt * (names.length > 1 ? LETTERHEAD.markLineFactor : 1)
  const numberPt = (LETTERHEAD.blankLinesBelowMark + letterhead.numberLines.length) * linePt
  const rulePt = LETTERHEAD.ruleBelowNumberMm * POINTS_PER_MM
  const abovePt = LETTERHEAD.markTopMm * POINTS_PER_MM + markPt + numberPt + rulePt
  const recipientsWidth = widthInCells(recipients.runs.map((run) => run.text).join(''))
  const recipientLines = recipients.blankLinesAbove + Math.ceil(recipientsWidth / PAGE.charactersPerLine)
  const lines = LETTERHEAD.blankLinesBelowRule + title.length + recipientLines
  return abovePt + (lines + 1) * linePt <= PAGE.textHeightMm * POINTS_PER_MM
}
