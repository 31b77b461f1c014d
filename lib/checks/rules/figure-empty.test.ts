import { expect, test } from 'vitest'
import { fig, p } from '@/lib/report/testing/build-report'
import { figuredReport } from '../testing/figured-report'
import { findingsOf } from '../testing/findings-of'
import { figureEmpty as rule } from './figure-empty'

test('a reference with a value is silent', () => {
  expect(findingsOf(rule, figuredReport({ closed: '35' }, '审结', fig('closed'), '。'))).toEqual([])
})

test('each reference to an empty figure is an error at its own place', () => {
  const findings = findingsOf(rule, figuredReport({}, '审结', fig('closed'), '，受理', fig('accepted'), '。'))
  expect(findings).toMatchObject([
    { severity: 'error', at: { part: 'plan', blockId: 'plan-3', start: 2 }, quote: '【未填：行政复议审结】', data: { figureId: 'closed', year: '本年数' } },
    { quote: '【未填：行政复议受理】' },
  ])
})

test("last year's value is named as such", () => {
  expect(findingsOf(rule, figuredReport({ closed: '35' }, fig('closed', { show: 'previous' })))).toMatchObject([{ data: { year: '上年数' } }])
})

test('a value that is no number is quoted', () => {
  expect(findingsOf(rule, figuredReport({ closed: '三十多' }, fig('closed')))).toMatchObject([{ messageId: 'notANumber', data: { typed: '三十多' } }])
})

test('a reference in an attachment leads to the attachment', () => {
  const attachments = [{ attachmentId: 'a1', title: '统计表', content: [{ ...p('审结', fig('closed'), '。'), blockId: 'a1-1' }] }]
  expect(findingsOf(rule, { ...figuredReport({}, '无数字。'), attachments })).toMatchObject([
    { severity: 'error', at: { attachmentId: 'a1' }, quote: '【未填：行政复议审结】' },
  ])
  expect(findingsOf(rule, { ...figuredReport({ closed: '35' }, '无数字。'), attachments })).toEqual([])
})

test('a figure that the text does not use may stay empty', () => {
  expect(findingsOf(rule, figuredReport({}, '无数字。'))).toEqual([])
})
