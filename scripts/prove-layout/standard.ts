/**
 * GB/T 9704-2012 as the proof asks for it, written down a second time on purpose: were the numbers taken from
 * lib/layout, a wrong number there would prove itself.
 */
export const STANDARD = {
  paperMm: { width: 210, height: 297 },
  /** 天头, 订口, right and foot of the 版心 of 156 × 225 mm [5.2.1]. */
  marginsMm: { top: 37, left: 28, right: 26, bottom: 35 },
  marginToleranceMm: 1,
  linesPerPage: 22,
  charactersPerLine: 28,
  cellMm: 156 / 28,
  linePitchMm: 225 / 22,
  /** A wider pitch than this is that of 撑满版心, about 29.6 pt. */
  filledPitchFromPt: 29.3,
  titleSizePt: 22,
  bodySizePt: 16,
  pageNumberSizePt: 14,
  /** 一字线 below the 版心 [7.5]. */
  pageNumberBelowMm: 7,
} as const

/** The edges of the 版心 on the page, from the top left. */
export const TEXT_AREA_MM = { top: 37, left: 28, right: 184, bottom: 262 } as const
