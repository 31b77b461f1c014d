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

/** 156 mm ÷ 28: 28 characters of 3号 (16 pt) are wider than the 版心, so the cell is a little narrower [5.2.3]. */
export const CELL_PT = (PAGE.textWidthMm * POINTS_PER_MM) / PAGE.charactersPerLine

/**
 * 22 lines fill the 版心 [5.2.3]. even: 225 mm ÷ 22, each line in the middle of its share. fill (撑满版心): the first line's
 * top and the last line's foot touch the edges.
 */
export const LINE_PITCHES_PT = {
  even: (PAGE.textHeightMm * POINTS_PER_MM) / PAGE.linesPerPage,
  fill: (PAGE.textHeightMm * POINTS_PER_MM - CELL_PT) / (PAGE.linesPerPage - 1),
} as const

/** By how much the frame of 22 lines stands over the 版心 above and below when its characters touch the edges. */
export const LINE_OVERHANGS_PT = { even: 0, fill: (LINE_PITCHES_PT.fill - CELL_PT) / 2 } as const

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
  /** 撑满版心: the pitch, and how much less the margins are above and below. */
  fillLinePitchTwips: 592,
  fillOverhangTwips: 138,
  condensedTwips: 5,
  /** 28 of these fill the line: 16 pt less the condensation. */
  cellTwips: 315,
} as const

/** 标题: 2号, at most so many characters a line [7.3.1]; 28 × 16 pt hold 20 × 22 pt. */
export const TITLE_CHARACTERS_PER_LINE = 20

/**
 * 版头. The mark's upper edge stands 35 mm below that of the 版心 [7.2.4]; its size is the unit's to choose, one line by
 * custom: so large, smaller when it must share the line or the page, never smaller than the title. 发文字号 stands two
 * lines below it [7.2.5], the red rule as wide as the 版心 4 mm below that [7.2.7], the title two lines below the rule [7.3.1].
 */
export const LETTERHEAD = {
  markTypeface: 'titleSong',
  markTopMm: 35,
  markSizesPt: { one: 52, two: 40, more: 30, least: 22 },
  /** Line pitch of stacked marks, in their size; and the room between them and 文件, in characters. */
  markLineFactor: 1.25,
  markGapCharacters: 0.5,
  blankLinesBelowMark: 2,
  ruleBelowNumberMm: 4,
  rulePt: 2.25,
  blankLinesBelowRule: 2,
  color: 'ff0000',
  /** 发文字号 of an 上行文 and 签发人 stand one character in [7.2.5, 7.2.6]; two names a line, a character apart. */
  indentCells: 1,
  signatoriesPerLine: 2,
  signatoryGapCells: 1,
} as const

/** Blank lines above an element: 主送 [7.3.2] or body below the title, 附件说明 [7.3.4], 附件标题 below its label [7.3.7]. */
export const BLANK_LINES = { belowTitle: 1, aboveAttachmentNote: 1, aboveAttachmentTitle: 1 } as const

/**
 * 署名 and 成文日期 [7.3.5]. Without a seal one line below the text, 署名 two characters from the right, the date starting
 * two right of its start. With one, the date four characters from the right and 署名 centred on it, so far below the
 * text that the upper edge of a seal of 42 mm is within a line of it; seals in a row, at most three, do not touch.
 */
export const SIGNATURE = {
  plain: { blankLinesAbove: 1, fromRightCells: 2, dateShiftCells: 2 },
  sealed: {
    blankLinesAbove: 2,
    dateFromRightCells: 4,
    leastFromRightCells: 2,
    sealCells: 8,
    sealsPerRow: 3,
    blankLinesBetweenRows: 4,
  },
} as const

/** 附件说明 and 附注 stand two characters in [7.3.4, 7.3.6]. */
export const NOTE_INDENT_CELLS = 2

/**
 * 版记: 4号, one character in on both sides; first and last rule 0.35 mm, middle one 0.25 mm; the last rule on the lower
 * edge of the 版心 [7.4]. The pitch of its lines is not laid down.
 */
export const IMPRINT = { linePitchPt: 24, indentCells: 1, outerRuleMm: 0.35, innerRuleMm: 0.25, clearancePt: 12 } as const

/** 页码: 4号 宋体 digits between 一字线, 7 mm below the 版心, one character in, odd right and even left [7.5]. */
export const PAGE_NUMBER = { sizePt: TYPE_SIZES_PT.fourth, belowTextAreaMm: 7, indentCells: 1 } as const

/** Tables: the standard is silent; thin rules, room for the text to breathe, smaller type (五号 and less) for many columns. */
export const TABLE = { rulePt: 0.5, paddingXPt: 5.4, paddingYPt: 3, smallSizesPt: [12, 10.5, 9, 7.5, 5.5] } as const

/** 正文, 主送, 署名: first line of a body paragraph two characters in [7.3.3]. */
export const FIRST_LINE_CELLS = 2
