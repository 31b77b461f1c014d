import type { ReportSettings } from '@/lib/report/settings'
import type { WordPage } from './laid-out-document'
import { WORD_PAGE } from './standards/gbt-9704-2012'

/** The Word page of a line pitch and grid: 撑满版心 widens the frame of the lines over the 版心 on both sides. */
export function wordPageOf({ linePitch, wordGrid }: ReportSettings): WordPage {
  const { fillLinePitchTwips, fillOverhangTwips, ...page } = WORD_PAGE
  if (linePitch === 'even') return { ...page, overhangTwips: 0, grid: wordGrid }
  return {
    ...page,
    marginTopTwips: page.marginTopTwips - fillOverhangTwips,
    marginBottomTwips: page.marginBottomTwips - fillOverhangTwips,
    linePitchTwips: fillLinePitchTwips,
    overhangTwips: fillOverhangTwips,
    grid: wordGrid,
  }
}
