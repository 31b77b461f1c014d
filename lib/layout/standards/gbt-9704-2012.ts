/**
 * GB/T 9704-2012《党政机关公文格式》 as numbers. A change of the standard, or of what was measured to draw it, is a
 * change of this file. Clause numbers in brackets.
 */

/** Points in a millimetre, and twips (Word's unit) in a point. */
export const POINTS_PER_MM = 72 / 25.4
export const TWIPS_PER_POINT = 20

/** A4 [5.1]; 天头 37 mm, 订口 28 mm, 版心 156 × 225 mm [5.2.1]; 22 lines of 28 characters [5.2.3]. */
export const PAGE = {
  widthMm: 210,
  heightMm: 297,
  marginTopMm: 37,
  marginLeftMm: 28,
  textWidthMm: 156,
  textHeightMm: 225,
  linesPerPage: 22,
  charactersPerLine: 28,
} as const

/** Type sizes (字号) in points: 2号, 3号, 4号, 小四. */
export const TYPE_SIZES_PT = { second: 22, third: 16, fourth: 14, smallFourth: 12 } as const

/** 225 mm ÷ 22: 22 lines fill the 版心 [5.2.3]. */
export const LINE_PITCH_PT = (PAGE.textHeightMm * POINTS_PER_MM) / PAGE.linesPerPage

/** 156 mm ÷ 28: 28 characters of 3号 (16 pt) are wider than the 版心, so the cell is a little narrower [5.2.3]. */
export const CELL_PT = (PAGE.textWidthMm * POINTS_PER_MM) / PAGE.charactersPerLine

/**
 * The same page in Word, as measured with LibreOffice as the judge: a line pitch of 580 gives only 21 lines, a right
 * margin of 1474 makes LibreOffice drop hanging punctuation, and characters condensed by 5 twips make 28 fit the line.
 */
export const WORD_PAGE = {
  widthTwips: 11906,
  heightTwips: 16838,
  marginTopTwips: 2098,
  marginBottomTwips: 1984,
  marginLeftTwips: 1587,
  marginRightTwips: 1464,
  headerTwips: 851,
  /** With a footer line of 17 pt the 一字线 stands 7 mm below the 版心 [7.5]. */
  footerTwips: 1417,
  footerLineTwips: 340,
  linePitchTwips: 579,
  condensedTwips: 5,
  /** 28 of these fill the line: 16 pt less the condensation. */
  cellTwips: 315,
} as const

/** 标题: 2号, at most so many characters a line [7.3.1]; 28 × 16 pt hold 20 × 22 pt. */
export const TITLE_CHARACTERS_PER_LINE = 20

/** Blank lines above an element: 主送 [7.3.2] or body below the title, 附件说明 [7.3.4], 署名 [7.3.5.2]. */
export const BLANK_LINES = { belowTitle: 1, aboveAttachmentNote: 1, aboveSignature: 1 } as const

/** Without a seal 署名 stands two characters from the right, 成文日期 starts two right of its start [7.3.5.2]. */
export const SIGNATURE_CELLS = { fromRight: 2, dateShift: 2 } as const

/** 页码: 4号 宋体 digits between 一字线, 7 mm below the 版心, one character in, odd right and even left [7.5]. */
export const PAGE_NUMBER = { sizePt: TYPE_SIZES_PT.fourth, belowTextAreaMm: 7, indentCells: 1 } as const

/** Tables: the standard is silent; thin rules, and room for the text to breathe. */
export const TABLE = { rulePt: 0.5, paddingXPt: 5.4, paddingYPt: 3 } as const

/** 正文, 主送, 署名: first line of a body paragraph two characters in [7.3.3]. */
export const FIRST_LINE_CELLS = 2
