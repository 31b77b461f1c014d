import { expect, it } from 'vitest'
import { compareLedger } from '@/lib/figures/ledger/compare-ledger'
import { figure, indicator, reportOf } from '@/lib/figures/testing/figured-report'
import { openReport } from '@/lib/report/open-report'
import { isOwnIndicator } from '@/components/figures/own-indicator'
import { collectionFile, ledgerFile } from './ledger-file'
import { changeKey, takeLedger } from './take-ledger'

const report = reportOf(
  [indicator('a', { name: '复议受理' }), indicator('b', { name: '复议审结' })],
  [figure('a', '1', '', { sourceOffice: '县司法局' }), figure('b', '2', '', { sourceOffice: '县法院' })],
)
const read = compareLedger(report, {
  name: '台账',
  hidden: false,
  rows: [['指标', '2025年', '概数'], ['复议受理', '10', ''], ['复议审结', '20', ''], ['信访事项', '7', '余'], ['别的', '8', '']],
  notes: [],
  merged: [],
})
if (!read.ok) throw new Error(read.message)
const changes = read.lines.flatMap((line) => line.changes)
const additions = read.unmatched.flatMap(({ addable }) => addable ?? [])

it('takes what was ticked and nothing else, as a report that can be kept', () => {
  const taken = takeLedger(report, changes.filter((change) => changeKey(change) === 'b value'), additions.slice(0, 1))
  expect(taken.figures.map(({ value, approximation }) => [value, approximation])).toEqual([['1', null], ['20', null], ['7', '余']])
  expect(taken.indicators[2]).toMatchObject({ name: '信访事项', unit: '', kind: 'count', area: '其他' })
  expect(isOwnIndicator(taken.indicators[2]!.id)).toBe(true)
  expect(openReport(taken)).toEqual(taken)
})

it('names the files by kind, office and year', () => {
  expect(ledgerFile(report, 'csv').name).toBe(`数据台账_${report.fields.issuers[0]}_2025年度.csv`)
  expect(collectionFile(report, ['县法院'], '2025年12月31日').name).toBe('收数表_县法院_2025年度.xlsx')
  expect(collectionFile(report, ['县司法局', '县法院'], '2025年12月31日').name).toBe(`收数表_${report.fields.issuers[0]}_2025年度.zip`)
})
