import fc from 'fast-check'
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

it('of a report being written is the same as of one that was never seen before', () => {
  const lines = ['新收行政复议案件12件，审结10件。', '一、人民调解', '受理纠纷100件，调解成功98件，调解成功率98%。', '公证120件，其中涉外30件。', '', '会前学法4次。']
  const edits = fc.array(fc.tuple(fc.nat(5), fc.constantFrom(...lines, '调解成功率99%。', '3件、4件，共8件。')), { maxLength: 6 })
  fc.assert(
    fc.property(edits, fc.nat(3), (changes, value) => {
      let texts = lines
      for (const [at, line] of changes) {
        texts = at === 5 ? [line, ...texts] : texts.with(Math.min(at, texts.length - 1), line)
        const blocks = texts.map((text, index) => (index === 2 ? p(text, fig('own')) : p(text)))
        const edited = { ...report, figures: [{ ...emptyFigure('own'), value: String(value) }], sections: buildReport({ sections: { achievements: blocks } }).sections }
        const written = tieOut(resolveReport(edited), SMALL_CATALOGUE)
        // Another catalogue of the same entries shares nothing that was kept.
        expect(written).toEqual(tieOut(resolveReport(structuredClone(edited)), [...SMALL_CATALOGUE]))
        tieOut(resolveReport(structuredClone(edited)), SMALL_CATALOGUE)
      }
    }),
    { numRuns: 60 },
  )
})
