import { expect, test } from 'vitest'
import { changeFigures } from '@/lib/figures/change-figures'
import { emptyFigure } from '@/lib/report/figure'
import { buildReport, fig, p, type BuiltBlock } from '@/lib/report/testing/build-report'
import { numberChanges } from '@/lib/tieout/number-changes'
import { numberChangesText } from './number-changes-text'

const reportOf = (...achievements: BuiltBlock[]) =>
  buildReport({
    indicators: [{ id: 'filed', name: '新收', unit: '件', kind: 'count', area: '行政复议' }],
    figures: [{ ...emptyFigure('filed'), value: '187' }],
    sections: { achievements, plan: [p('明年培训8场次。')] },
  })
const heading = { title: '云岭县司法局报告', before: '送审第一稿', after: '现在' }

test('the list names figures first, then each part with its sentences before and after', () => {
  const before = reportOf(p('新收', fig('filed'), '。检查30次。'))
  const after = changeFigures(reportOf(p('新收', fig('filed'), '。')), [{ figureId: 'filed', value: '172', previousValue: '160' }])
  expect(numberChangesText(numberChanges(before, after), heading)).toBe(
    [
      '改动清单', '云岭县司法局报告', '送审第一稿 → 现在', '',
      '数据（1 项）', '1. 新收：187件 → 172件；（上年）未填 → 160件', '',
      '举措成效（2 句）', '1. 新收 187件 → 172件', '   原：新收187件。', '   现：新收172件。', '2. 删去 30次', '   原：检查30次。', '',
    ].join('\n'),
  )
})

test('two drafts with the same numbers say so', () => {
  const report = reportOf(p('检查30次。'))
  expect(numberChangesText(numberChanges(report, report), heading)).toContain('两稿的数字相同。')
})
