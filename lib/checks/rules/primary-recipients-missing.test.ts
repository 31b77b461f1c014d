import { expect, test } from 'vitest'
import { findingsOf } from '../testing/findings-of'
import { soundReport } from '../testing/sound-report'
import { primaryRecipientsMissing as rule } from './primary-recipients-missing'

test.each([
  ['drafting', []],
  ['underReview', ['info']],
  ['signed', ['error']],
  ['published', ['error']],
] as const)('a draft without recipients in state %s gives %j', (state, severities) => {
  expect(findingsOf(rule, soundReport({ state })).map((finding) => finding.severity)).toEqual(severities)
})

test('a file that M05 already names is not named again', () => {
  expect(findingsOf(rule, soundReport(), { origin: 'file' })).toEqual([])
  expect(findingsOf(rule, soundReport({ fields: { documentNumber: '云司〔2026〕3号' } }), { origin: 'file' })).toMatchObject([{ severity: 'info' }])
})

test('the 公开稿 is not asked, nor a report with recipients', () => {
  expect(findingsOf(rule, soundReport({ state: 'published' }), { copy: 'published' })).toEqual([])
  expect(findingsOf(rule, soundReport({ state: 'signed', fields: { primaryRecipients: ['云岭县人民政府'] } }))).toEqual([])
})
