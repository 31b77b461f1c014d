import { expect, test } from 'vitest'
import { applyFix } from '../apply-fix'
import { findingsOf } from '../testing/findings-of'
import { soundReport } from '../testing/sound-report'
import { documentNumberMissing as rule } from './document-number-missing'

test.each([
  ['drafting', []],
  ['underReview', ['info']],
  ['signed', ['error']],
  ['published', ['error']],
] as const)('a draft without number in state %s gives %j', (state, severities) => {
  expect(findingsOf(rule, soundReport({ state })).map((finding) => finding.severity)).toEqual(severities)
})

test('a file without number is advice, the 公开稿 is not asked', () => {
  expect(findingsOf(rule, soundReport(), { origin: 'file' })).toMatchObject([{ severity: 'info', messageId: 'missing' }])
  expect(findingsOf(rule, soundReport({ state: 'published' }), { copy: 'published' })).toEqual([])
})

test.each(['云司〔2026〕3号', '云政办发〔2026〕12号'])('the number “%s” is right', (documentNumber) => {
  expect(findingsOf(rule, soundReport({ fields: { documentNumber } }), { origin: 'file' })).toEqual([])
})

test.each(['云司[2026]3号', '云司（2026）3号', '云司【2026】3号', '云司(2026)3号', '云司〔2026〕第3号', '云司〔2026〕03号'])(
  'the number “%s” is mended by the fix',
  (documentNumber) => {
    const report = soundReport({ fields: { documentNumber }, state: 'signed' })
    const [finding] = findingsOf(rule, report)
    expect(finding).toMatchObject({ messageId: 'malformed', quote: documentNumber })
    expect(applyFix(report, finding!).fields.documentNumber).toBe('云司〔2026〕3号')
  },
)

test('a number whose right form is uncertain has no fix', () => {
  const [finding] = findingsOf(rule, soundReport({ fields: { documentNumber: '云司26-3' } }), { origin: 'file' })
  expect(finding).toMatchObject({ messageId: 'malformed' })
  expect(finding!.fix).toBeUndefined()
})
