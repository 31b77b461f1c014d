import { expect, test } from 'vitest'
import { h1, p } from '@/lib/report/testing/build-report'
import { applyFix } from '../apply-fix'
import { findingsOf } from '../testing/findings-of'
import { soundReport, soundReportWithout } from '../testing/sound-report'
import { templateWith } from '../testing/template-with'
import { otherMattersPartMissing as rule } from './other-matters-part-missing'

test('the part with 无。 is whole', () => {
  expect(findingsOf(rule, soundReport())).toEqual([])
})

test('the missing part is advice, and the fix brings heading and 无。', () => {
  const report = soundReportWithout('otherMatters')
  const [finding] = findingsOf(rule, report, { origin: 'file' })
  expect(finding).toMatchObject({ severity: 'info', messageId: 'missing', at: { missingPart: 'otherMatters' } })
  const fixed = applyFix(report, finding!)
  expect(fixed.sections.otherMatters.content).toMatchObject([{ content: [{ text: '其他需要报告的情况' }] }, { content: [{ text: '无。' }] }])
  expect(findingsOf(rule, fixed, { origin: 'file' })).toEqual([])
})

test('a heading without text is unfilled in a draft whose template requires it', () => {
  const report = soundReport({ sections: { otherMatters: [h1('其他需要报告的情况'), p()] } })
  const template = templateWith('otherMatters', { required: true })
  const [finding] = findingsOf(rule, report, { template })
  expect(finding).toMatchObject({ messageId: 'unfilled', quote: '五、其他需要报告的情况' })
  expect(findingsOf(rule, applyFix(report, finding!), { template })).toEqual([])
})

test('a draft whose template does not ask for it may leave it out', () => {
  const template = templateWith('otherMatters', { required: false })
  expect(findingsOf(rule, soundReportWithout('otherMatters'), { template })).toEqual([])
})
