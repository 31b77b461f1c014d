import { expect, test } from 'vitest'
import { findingsOf } from '../testing/findings-of'
import { soundReport } from '../testing/sound-report'
import { issuerMarkTooLong as rule } from './issuer-mark-too-long'

const LONG = '云岭县法治政府建设与行政执法协调监督工作领导小组办公室'
const withMark = (issuer: string, letterhead: boolean) => {
  const report = soundReport({ fields: { issuers: [issuer] } })
  return { ...report, settings: { ...report.settings, letterhead } }
}

test('a name that fits no line at any size is found', () => {
  const found = findingsOf(rule, withMark(LONG, true))
  expect(found).toMatchObject([{ severity: 'warning', at: { field: 'issuers' }, quote: LONG }])
})

test('a name that fits, and a report without 版头, are sound', () => {
  expect(findingsOf(rule, withMark('云岭县司法局', true))).toEqual([])
  expect(findingsOf(rule, withMark(LONG, false))).toEqual([])
})
