import type { FigureRef } from '@/lib/report/inline'
import type { ParagraphStyleName } from './paragraph-style'
import type { IMPRINT, LETTERHEAD, PAGE, TABLE } from './standards/gbt-9704-2012'
import type { ParagraphStyles } from './standards/paragraph-styles'
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
  /** The figure of the report whose value the run prints, and how it is shown. */
  figure: Omit<FigureRef, 'type' | 'runInHead'> | null
  /** The cell of the line, counted from the left edge of the 版心, at which the run begins; null: where the last one ends. */
  atCells: number | null
}

export interface LaidOutParagraph {
  kind: 'paragraph'
  /** The report's block; null for what stands around the text. */
  blockId: string | null
  style: ParagraphStyleName
  runs: Run[]
  /** The entry in the outline (bookmarks, navigation): of a run-in head its words without the closing 。 */
  outline: { level: OutlineLevel; text: string } | null
  startsPage: boolean
  /** Blank lines above, as a distance, not as empty paragraphs. */
  blankLinesAbove: number
  /** Cells left free before each line, but for runs that say where they begin; and after each line. */
  leftCells: number
  rightCells: number
  /** How much nearer its characters stand, so that a line that the author broke is not broken again. */
  condensedPt: number
}

export interface LaidOutCell {
  header: boolean
  /** The first column, counted from 0, and how many columns and rows the cell covers. */
  column: number
  colspan: number
  rowspan: number
  align: 'left' | 'center'
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
  /** Type, line pitch and side padding, smaller where many columns share the width. */
  sizePt: number
  linePitchPt: number
  paddingXPt: number
}

export type LaidOutBlock = LaidOutParagraph | LaidOutTable

/** 发文机关标志 [7.2.4]. */
export interface IssuerMark {
  /** One name for each office, stacked; the first is the office in charge. */
  names: string[]
  /** 文件, to the right of the names and centred on them; '' for a mark of names alone. */
  suffix: string
  sizePt: number
  /** False where a name is too long for one line even at the least size, and is broken. */
  fitsLine: boolean
}

/** 版头 [7.2]. */
export interface Letterhead {
  /** 份号, 紧急程度, one a line from the top of the 版心. */
  topLines: LaidOutParagraph[]
  mark: IssuerMark
  /** 签发人 and 发文字号, the number on the last line; one line without runs while there is neither. */
  numberLines: LaidOutParagraph[]
}

/** 附件 [7.3.7], on pages of its own. */
export interface LaidOutAttachment {
  attachmentId: string
  /** 附件 and its number, then the title line by line, then the text. */
  blocks: LaidOutBlock[]
}

/** 版记 [7.4]: rules above, between and below. */
export interface Imprint {
  /** 主送 where it had to move here, and 抄送; empty where there is neither. */
  recipients: LaidOutParagraph[]
  /** 印发机关 at the left and 印发日期 at the right; null where there is neither. */
  printing: { office: Run[]; date: Run[] } | null
  /** Height by the number of lines that it takes at the most, rules included. */
  heightPt: number
  /** Higher than a page: it follows the text instead of standing at the foot, in every format. */
  spansPages: boolean
  /** At the foot of the last page of text, or alone on the next even page, which then carries no number. */
  page: 'last' | 'even'
  /** How Word holds it: anchored at the foot of the page, or as paragraphs below the text. */
  form: 'anchored' | 'paragraphs'
}

/** The sheet of a Word file, in twips. */
export interface WordPage {
  widthTwips: number
  heightTwips: number
  marginTopTwips: number
  marginRightTwips: number
  marginBottomTwips: number
  marginLeftTwips: number
  headerTwips: number
  footerTwips: number
  footerLineTwips: number
  linePitchTwips: number
  condensedTwips: number
  cellTwips: number
  /** How far the frame of the lines stands over the 版心, above and below. */
  overhangTwips: number
  grid: 'lines' | 'linesAndChars'
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
    /** For the web site: 发布机构 is the author, 成文日期 the date. Empty or null where unknown. */
    documentNumber: string
    indexNumber: string
    publishDate: string | null
    openness: string
  }
  page: typeof PAGE
  wordPage: WordPage
  /** Width of a character of the body's grid. */
  cellPt: number
  /** How far the frame of the lines stands over the 版心, above and below. */
  lineOverhangPt: number
  styles: ParagraphStyles
  table: typeof TABLE
  pageNumber: {
    place: 'outside' | 'centered' | 'none'
    sizePt: number
    typeface: TypefaceRole
    belowTextAreaMm: number
    indentCells: number
  }
  letterheadForm: typeof LETTERHEAD
  imprintForm: typeof IMPRINT
  keepDataControls: boolean
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

/** The blocks of the main text from title to 附注, in printed order. */
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
