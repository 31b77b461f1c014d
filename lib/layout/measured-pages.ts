import type { ParagraphStyleName } from './paragraph-style'

/** A place on paper: the page counted from 1, and points from the left and upper edge of the page to the base line. */
export interface PaperPlace {
  page: number
  xPt: number
  yPt: number
}

/** Where a block stands on paper: before its first character and behind its last. */
export interface MeasuredBlock {
  /** The report's block; null for what stands around the text. */
  blockId: string | null
  style: ParagraphStyleName | 'table'
  start: PaperPlace
  end: PaperPlace
}

/** The pages of a document as the compiler of PDF and preview measured them. */
export interface MeasuredPages {
  pageCount: number
  /** In printed order. */
  blocks: MeasuredBlock[]
  /** Left and lower edge of the 版心, and one character of the body, in points. */
  textLeftPt: number
  textBottomPt: number
  cellPt: number
  /** Characters of the document that no face of the chains has, each once. */
  missingCharacters: string[]
}
