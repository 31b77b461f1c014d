import { BLANK_LINES, PAGE, SIGNATURE_CELLS } from './standards/gbt-9704-2012'
import { widthInCells } from './width-in-cells'

export interface SignatureLine {
  text: string
  blankLinesAbove: number
  rightCells: number
}

/**
 * 署名 and 成文日期 without a seal (GB/T 9704-2012 7.3.5.2), one blank line below the text: 署名 two characters from the
 * right, the date starting two characters right of its start; where the date would then stand less than two characters
 * from the right, it stands two from the right and 署名 moves left. The last of several 署名 governs the date.
 */
export function placeSignature(signatureLines: string[], date: string | null): SignatureLine[] {
  const { fromRight, dateShift } = SIGNATURE_CELLS
  const signatureWidth = widthInCells(signatureLines.at(-1) ?? '')
  const dateWidth = date === null ? 0 : widthInCells(date)
  const dateRight = signatureLines.length === 0 ? fromRight : Math.max(fromRight, signatureWidth - dateWidth)
  const signatureRight = date === null ? fromRight : Math.max(fromRight, dateRight + dateShift + dateWidth - signatureWidth)
  const fits = (width: number, right: number) => Math.max(0, Math.min(right, PAGE.charactersPerLine - width))

  const lines = signatureLines.map((text) => ({ text, rightCells: fits(widthInCells(text), signatureRight) }))
  if (date !== null) lines.push({ text: date, rightCells: fits(dateWidth, dateRight) })
  return lines.map((line, index) => ({ ...line, blankLinesAbove: index === 0 ? BLANK_LINES.aboveSignature : 0 }))
}
