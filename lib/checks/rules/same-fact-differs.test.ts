import { expect, test } from 'vitest'
import { emptyFigure } from '@/lib/report/figure'
import { p } from '@/lib/report/testing/build-report'
import { soundReport } from '../testing/sound-report'
import { findingsOf } from '../testing/findings-of'
import { proseReport } from '../testing/prose-report'
import { sameFactDiffers as rule } from './same-fact-differs'

const catalogue = [
  { indicator: { id: 'received', name: '行政复议新收案件数', unit: '件', kind: 'count' as const, area: '行政复议' }, words: ['复议 新收', '新收 行政复议'] },
]

test('two numbers for one fact are told once, at the second place', () => {
  expect(findingsOf(rule, proseReport('全县共有16个乡镇。', '全县18个乡镇全部建站。')).map(({ quote, message }) => [quote, message.what])).toEqual([
    ['全县18个', '“乡镇”前后不一：一处为16个，此处为18个。'],
  ])
  expect(findingsOf(rule, proseReport('全县共有16个乡镇。', '全县16个乡镇全部建站。'))).toEqual([])
})

test('the table is the truth where the text names an indicator plainly', () => {
  const seen = (text: string, value = '104') =>
    findingsOf(
      rule,
      soundReport({
        indicators: [{ id: 'received', name: '行政复议新收案件数', unit: '件', kind: 'count', area: '行政复议' }],
        figures: [{ ...emptyFigure('received'), value }],
        sections: { achievements: [p(text)] },
      }),
      { catalogue },
    ).map(({ message }) => message.what)
  expect(seen('全年新收行政复议案件140件。')).toEqual(['“行政复议新收案件数”正文写140件，数据表填104件。'])
  expect(seen('全年新收行政复议案件104件。')).toEqual([])
  expect(seen('全年新收行政复议案件100余件。')).toEqual([])
  expect(seen('全年新收涉企行政复议案件40件。')).toEqual([])
  expect(seen('2024年新收行政复议案件90件。')).toEqual([])
  expect(seen('全年新收行政复议案件140件。', '')).toEqual([])
})
