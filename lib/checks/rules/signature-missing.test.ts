import { expect, test } from 'vitest'
import { applyFix } from '../apply-fix'
import { findingsOf } from '../testing/findings-of'
import { soundReport } from '../testing/sound-report'
import { signatureMissing as rule } from './signature-missing'

const unsigned = (fields = {}) => ({ fields: { issuerSignature: ' ', ...fields } })

test.each([
  ['drafting', []],
  ['underReview', ['info']],
  ['signed', ['error']],
  ['published', ['error']],
] as const)('a draft in state %s gives %j', (state, severities) => {
  const findings = findingsOf(rule, soundReport({ ...unsigned(), state }))
  expect(findings.map((finding) => finding.severity)).toEqual(severities)
})

test('a foreign file without signature is in error', () => {
  expect(findingsOf(rule, soundReport(unsigned()), { origin: 'file' })).toMatchObject([{ severity: 'error', at: { field: 'issuerSignature' } }])
})

test('a signed report is silent', () => {
  expect(findingsOf(rule, soundReport({ state: 'signed' }))).toEqual([])
})

test('the fix signs with the issuers, one line each', () => {
  const report = soundReport({ ...unsigned({ issuers: ['中共云岭县委', '云岭县人民政府'] }), state: 'signed' })
  const fixed = applyFix(report, findingsOf(rule, report)[0]!)
  expect(fixed.fields.issuerSignature).toBe('中共云岭县委\n云岭县人民政府')
})
