import type { TypefaceRole } from './typeface'

export type ParagraphStyleName =
  | 'title'
  | 'recipients'
  | 'body'
  | 'heading1'
  | 'heading2'
  | 'heading3'
  | 'heading4'
  | 'signature'
  | 'tableHead'
  | 'tableCell'

/** How a paragraph of a kind looks. Cells are characters of the body's grid. */
export interface ParagraphStyle {
  /** What the clerk reads in Word's list of styles. */
  name: string
  typeface: TypefaceRole
  /** The face of ASCII digits and letters. */
  digits: TypefaceRole
  sizePt: number
  linePitchPt: number
  align: 'left' | 'center' | 'right' | 'justify'
  firstLineCells: number
  /** Body type: 28 characters fill the line, and lines stand on the grid. */
  onGrid: boolean
  /** 1–4 for a head on a line of its own. */
  outlineLevel: 1 | 2 | 3 | 4 | null
}
