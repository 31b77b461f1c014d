import { expect, it } from 'vitest'
import { resolveReport } from '@/lib/figures/resolve-report'
import { buildReport, fig, p } from '@/lib/report/testing/build-report'
import { SMALL_CATALOGUE } from './testing/read-text'
import { tieOut } from './tie-out'
import { emptyFigure } from '@/lib/report/figure'

const report = buildReport({
  indicators: [{ id: 'own', name: '无人机巡查里程', unit: '公里', kind: 'count', area: '执法' }],
  figures: [
    { ...emptyFigure('own'), value: '320' },
  ],
  sections: { achievements: [p('无人机巡查里程', fig('own'), '，审结行政复议案件12件。')] },
})

it('reads references as text and knows the own indicators of the report', () => {
  const { quantities } = tieOut(resolveReport(report), SMALL_CATALOGUE)
  expect(quantities.map(({ raw, unit, indicator }) => [raw, unit, indicator])).toEqual([
    ['320', '公里', '无人机巡查里程'],
    ['12', '件', '行政复议审结件数'],
  ])
})

it('knows the figure that a reference shows', () => {
  const { quantities } = tieOut(resolveReport(report), SMALL_CATALOGUE)
  expect(quantities.map(({ figureId, confidence }) => [figureId, confidence === 1])).toEqual([['own', true], [null, expect.any(Boolean)]])
})

it('is done once for the same report and catalogue', () => {
  const resolved = resolveReport(report)
  expect(tieOut(resolved, SMALL_CATALOGUE)).toBe(tieOut(resolved, SMALL_CATALOGUE))
  expect(tieOut(resolved, []).quantities.map(({ indicator }) => indicator)).toEqual(['无人机巡查里程', null])
})
