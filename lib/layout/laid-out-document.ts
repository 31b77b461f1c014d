import type { PAGE, TABLE, WORD_PAGE } from './standards/gbt-9704-2012'
import type { ParagraphStyle, ParagraphStyleName } from './paragraph-style'
import type { TypefaceRole } from './typeface'

export type OutlineLevel = 1 | 2 | 3 | 4

/** 报送稿 or 公开稿. */
export type CopyKind = 'submission' | 'published'

/** Text of one typeface. '\n' is a line break; there are no other control characters and no zero-width ones. */
export interface Run {
  text: string
  typeface: TypefaceRole
  /** The level of the run-in head (head and body in one paragraph) that the run belongs to. */
  runInHead: OutlineLevel | null
  /** The figure of the report whose value the run prints. */
  figureId: string | null
}

export interface LaidOutParagraph {
  kind: 'paragraph'
  /** The report's block; null for what stands around the text. */
  blockId: string | null
  style: ParagraphStyleName
  runs: Run[]
  /** The entry in the outline (bookmarks, navigation): of a run-in head its words without the closing 。 */
  outline: { level: OutlineLevel; text: string } | null
  /** Blank lines above, as a distance, not as empty paragraphs. */
  blankLinesAbove: number
  /** Characters of the body's grid left free on the right. */
  rightCells: number
}

export interface LaidOutCell {
  header: boolean
  /** The first column, counted from 0, and how many columns and rows the cell covers. */
  column: number
  colspan: number
  rowspan: number
  runs: Run[]
}

/** A table whose cells cover its grid without gap or overlap. */
export interface LaidOutTable {
  kind: 'table'
  blockId: string
  /** Width of each column as a share of the 版心; the sum is 1. */
  columnShares: number[]
  /** How many first rows are repeated on each page. */
  headRows: number
  rows: LaidOutCell[][]
}

export type LaidOutBlock = LaidOutParagraph | LaidOutTable

/** 版头 [7.2]. */
export interface Letterhead {
  copyNumber: string | null
  urgency: string | null
  /** 发文机关标志, one for each office of a joint issue. */
  issuerMarks: string[]
  documentNumber: string | null
  signatories: string[]
}

/** 附件 [7.3.7], each on a page of its own. */
export interface LaidOutAttachment {
  label: string
  titleLines: string[]
  blocks: LaidOutBlock[]
}

/** 版记 [7.4]. */
export interface Imprint {
  copiedTo: string | null
  printingOffice: string | null
  printDate: string | null
}

/** A report as it stands on paper by GB/T 9704-2012; exporters draw it and know no number of their own. */
export interface LaidOutDocument {
  copy: CopyKind
  metadata: {
    title: string
    /** 发文机关. */
    author: string
    /** 成文日期 as "YYYY-MM-DD", or null; the only date an exported file may carry. */
    date: string | null
    year: number
    language: 'zh-CN'
  }
  page: typeof PAGE
  wordPage: typeof WORD_PAGE
  cellPt: number
  styles: Readonly<Record<ParagraphStyleName, ParagraphStyle>>
  table: typeof TABLE
  pageNumber: { sizePt: number; typeface: TypefaceRole; belowTextAreaMm: number; indentCells: number }
  letterhead: Letterhead | null
  /** 标题, line by line. */
  title: LaidOutParagraph[]
  /** 主送机关 with its colon. */
  recipients: LaidOutParagraph | null
  body: LaidOutBlock[]
  attachmentNote: LaidOutParagraph[]
  /** 署名, then 成文日期. */
  signature: LaidOutParagraph[]
  annotation: LaidOutParagraph | null
  attachments: LaidOutAttachment[]
  imprint: Imprint | null
  /** Passages marked 仅报送稿 that this copy leaves out. */
  omitted: { blockId: string; text: string }[]
}

/** The blocks of the main text from title to date, in printed order. */
export function mainBlocks(document: LaidOutDocument): LaidOutBlock[] {
  const { title, recipients, body, attachmentNote, signature, annotation } = document
  return [
    ...title,
    ...(recipients ? [recipients] : []),
    ...body,
    ...attachmentNote,
    ...signature,
    ...(annotation ? [annotation] : []),
  ]
}
