import { expect, test } from 'vitest'
import { emptyFigure } from '@/lib/report/figure'
import { soundReport } from '../testing/sound-report'
import { findingsOf } from '../testing/findings-of'
import { proseReport } from '../testing/prose-report'
import { baseDiffersFromLastYear as rule } from './base-differs-from-last-year'

const catalogue = [
  { indicator: { id: 'received', name: '行政复议新收案件数', unit: '件', kind: 'count' as const, area: '行政复议' }, words: ['复议 新收', '新收 行政复议'] },
]

test('a number of the text is compared with what last year published', () => {
  const previousReport = proseReport('全年新收行政复议申请181件。')
  const seen = (text: string) => findingsOf(rule, proseReport(text), { previousReport, catalogue }).map(({ message }) => message.what)
  expect(seen('全年新收行政复议申请204件，上年191件。')).toEqual(['“全年新收行政复议申请204件，上年191件”：文中上年为191件，上年报告为181件。'])
  expect(seen('全年新收行政复议申请204件，上年181件。')).toEqual([])
  expect(seen('全年新收行政复议申请204件，同比增长12.7%。')).toEqual([])
})

test('a value of the table is compared with the table of last year', () => {
  const withFigure = (value: string, previousValue: string) =>
    soundReport({
      indicators: [{ id: 'a', name: '公证件数', unit: '件', kind: 'count', area: '公证' }],
      figures: [{ ...emptyFigure('a'), value, previousValue }],
    })
  const find = (previousValue: string) => findingsOf(rule, withFigure('9', previousValue), { previousReport: withFigure('1200', '') })
  expect(find('1,200')).toEqual([])
  expect(find('')).toEqual([])
  expect(find('1,210')).toMatchObject([{ at: { figureId: 'a' }, message: { what: '“公证件数”的上年数填为1210件，上年报告为1200件。' } }])
})

test('without last year’s report it is silent', () => {
  expect(findingsOf(rule, proseReport('全年新收行政复议申请204件，上年191件。'), { catalogue })).toEqual([])
})
