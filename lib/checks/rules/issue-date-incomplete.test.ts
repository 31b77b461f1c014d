import { expect, test } from 'vitest'
import { findingsOf } from '../testing/findings-of'
import { soundReport } from '../testing/sound-report'
import { issueDateIncomplete as rule } from './issue-date-incomplete'

const file = (dateLine: string | null, issueDate: string) =>
  findingsOf(rule, soundReport({ fields: { issueDate } }), {
    origin: 'file',
    source: { titleLines: [], dateLine, issuerInferred: false, dropped: [] },
  })

test.each([
  ['drafting', []],
  ['underReview', ['info']],
  ['signed', ['error']],
  ['published', ['error']],
] as const)('a draft without date in state %s gives %j, never a fix', (state, severities) => {
  const findings = findingsOf(rule, soundReport({ state }))
  expect(findings.map((finding) => finding.severity)).toEqual(severities)
  expect(findings.every((finding) => !finding.fix)).toBe(true)
})

test('a dated draft is silent', () => {
  expect(findingsOf(rule, soundReport({ state: 'signed', fields: { issueDate: '2026-02-03' } }))).toEqual([])
})

test.each(['2026年2月3日', '  2026年2月3日 '])('the line “%s” of a file is right', (line) => {
  expect(file(line, '2026-02-03')).toEqual([])
})

test.each([
  ['2026年02月03日', '2026-02-03'],
  ['二〇二六年二月三日', ''],
  ['2026年2月', ''],
  ['2026.2.3', ''],
  ['2026 年 2 月 3 日', '2026-02-03'],
])('the line “%s” of a file is quoted as malformed', (line, issueDate) => {
  expect(file(line, issueDate)).toMatchObject([{ severity: 'error', messageId: 'malformed', quote: line }])
})

test('a file without a date line lacks the date', () => {
  expect(file(null, '')).toMatchObject([{ severity: 'error', messageId: 'missing' }])
})
