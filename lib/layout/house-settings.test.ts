import { describe, expect, it } from 'vitest'
import { resolveReport } from '@/lib/figures/resolve-report'
import { DEFAULT_SETTINGS, type ReportSettings } from '@/lib/report/settings'
import { buildReport, p, runIn, table } from './fixtures/build-report'
import { layOut } from './lay-out'

const lay = (settings: Partial<ReportSettings> = {}) => {
  const report = buildReport([runIn(2, '健全制度。', '全年审查47件。'), p('表1　案件'), table(['甲', '乙'], ['丙', '1'])])
  return layOut(resolveReport({ ...report, settings: { ...DEFAULT_SETTINGS, ...settings } }), { copy: 'submission' })
}
const lines = (settings: Partial<ReportSettings>) =>
  lay(settings).body.flatMap((block) => (block.kind === 'paragraph' ? [[block.style, block.runs.map((run) => run.text).join('')]] : []))

describe('house settings', () => {
  it('change faces of digits and title', () => {
    expect(lay().styles.body.digits).toBe('western')
    expect(lay({ digits: 'imitationSong' }).styles.body.digits).toBe('imitationSong')
    expect(lay({ titleTypeface: 'gothic' }).styles.title).toMatchObject({ typeface: 'gothic', bold: false })
    expect(lay({ titleTypeface: 'song' }).title[0]!.runs[0]!.typeface).toBe('song')
    expect(lay({ titleTypeface: 'song' }).styles.title.bold).toBe(true)
  })

  it('set heads of level two on a line of their own without their 。', () => {
    expect(lines({})[0]).toEqual(['body', '（一）健全制度。全年审查47件。'])
    expect(lines({ levelTwoHeads: 'ownLine' }).slice(0, 2)).toEqual([['heading2', '（一）健全制度'], ['body', '全年审查47件。']])
  })

  it('widen the frame of 22 lines so that the first and the last touch the edges of the 版心', () => {
    const { styles, lineOverhangPt, wordPage, page, cellPt } = lay({ linePitch: 'fill' })
    const textHeightPt = (page.textHeightMm * 72) / 25.4
    expect(styles.body.linePitchPt).toBeCloseTo(29.6, 1)
    expect(21 * styles.body.linePitchPt + cellPt).toBeCloseTo(textHeightPt, 6)
    expect(22 * styles.body.linePitchPt - 2 * lineOverhangPt).toBeCloseTo(textHeightPt, 6)
    expect(wordPage.heightTwips - wordPage.marginTopTwips - wordPage.marginBottomTwips).toBeGreaterThanOrEqual(22 * wordPage.linePitchTwips)
    expect(lay().wordPage.overhangTwips).toBe(0)
  })

  it('are handed on to the exporters', () => {
    expect(lay({ pageNumbers: 'centered', wordGrid: 'linesAndChars', keepDataControls: true })).toMatchObject({
      pageNumber: { place: 'centered' }, wordPage: { grid: 'linesAndChars' }, keepDataControls: true,
    })
  })
})

it('takes a line that names the table below it as its caption', () => {
  expect(lines({})[1]).toEqual(['tableCaption', '表1　案件'])
})
