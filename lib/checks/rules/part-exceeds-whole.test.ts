import { expect, test } from 'vitest'
import { findingsOf } from '../testing/findings-of'
import { proseReport } from '../testing/prose-report'
import { partExceedsWhole as rule } from './part-exceeds-whole'

const seen = (text: string) => findingsOf(rule, proseReport(text)).map(({ severity, message }) => [severity, message.what])

test.each([
  ['error', '审结案件166件，其中涉企170件。', '“其中”的170件大于总数166件。'],
])('%s: %s', (severity, text, words) => {
  expect(seen(text)).toEqual([[severity, expect.stringContaining(words)]])
})

test.each([
  '审结案件166件，其中涉企116件。',
  '办理案件近3万件，其中涉企2.9万件。',
])('silent: %s', (text) => {
  expect(seen(text)).toEqual([])
})
