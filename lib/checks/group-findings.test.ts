import { expect, test } from 'vitest'
import { PART_IDS } from '@/lib/template/part'
import { p } from '@/lib/report/testing/build-report'
import { findingLine, groupByPlace, groupBySeverity } from './group-findings'
import { runChecks } from './run-checks'
import { soundReport } from './testing/sound-report'

const report = soundReport({ state: 'signed', fields: { primaryRecipients: ['云岭县人民政府'], documentNumber: '云司〔2026〕3号' }, sections: { lead: [p('2025年，我局认真履职。')] } })
const findings = runChecks(report, { origin: 'draft' })

test('findings are grouped by severity under the words of the trade', () => {
  expect(groupBySeverity(findings).map(({ label, findings: of }) => [label, of.map(({ code }) => code)])).toEqual([['错误', ['M04']], ['提示', ['M08']]])
})

test('findings are grouped by where they stand', () => {
  expect(groupByPlace(findings, PART_IDS).map(({ key, label }) => [key, label])).toEqual([['around', '标题、落款和全文'], ['lead', '导语']])
})

test('a finding in one line says where, what, what to do and why', () => {
  expect(findingLine(findings[0]!)).toBe(
    '错误 M04 · 成文日期：缺成文日期。请填写签发（或会议通过）的日期。（GB/T 9704-2012 7.3.5.4：成文日期用阿拉伯数字将年、月、日标全，年份标全称，月、日不编虚位）',
  )
})
