import type { TypefaceRole } from './typeface'

export type ParagraphStyleName =
  | 'copyNumber'
  | 'urgency'
  | 'documentNumber'
  | 'documentNumberCentered'
  | 'title'
  | 'recipients'
  | 'body'
  | 'heading1'
  | 'heading2'
  | 'heading3'
  | 'heading4'
  | 'attachmentNote'
  | 'signature'
  | 'annotation'
  | 'attachmentLabel'
  | 'attachmentTitle'
  | 'imprint'
  | 'tableCaption'
  | 'tableHead'
  | 'tableCell'

/** How a paragraph of a kind looks. */
export interface ParagraphStyle {
  /** What the clerk reads in Word's list of styles. */
  name: string
  typeface: TypefaceRole
  /** The face of ASCII digits and letters. */
  digits: TypefaceRole
  bold: boolean
  sizePt: number
  linePitchPt: number
  align: 'left' | 'center' | 'right' | 'justify'
  /** Indents of its paragraphs count in cells, characters of this width: of the body's grid, or of its own type. */
  cellPt: number
  firstLineCells: number
  /** Body type: 28 characters fill the line, and lines stand on the grid. */
  onGrid: boolean
  /** Only for what is nothing by itself: a head that kept with its text would leave pages short. */
  keepsWithNext: boolean
  /** 1–4 for a head on a line of its own. */
  outlineLevel: 1 | 2 | 3 | 4 | null
}
