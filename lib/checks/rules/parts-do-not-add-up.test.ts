import { expect, test } from 'vitest'
import { findingsOf } from '../testing/findings-of'
import { proseReport } from '../testing/prose-report'
import { partsDoNotAddUp as rule } from './parts-do-not-add-up'

const seen = (text: string) => findingsOf(rule, proseReport(text)).map(({ severity, message }) => [severity, message.what])

test.each([
  ['error', '清理文件86件，保留60件、修改10件、废止9件、失效6件。', '60＋10＋9＋6=85，不等于86件。'],
  ['error', '受理案件100件，其中刑事60件、民事50件。', '60＋50=110，大于100件。'],
  ['error', '规范性文件31件、重大行政决策9件、行政合同127件，共168件。', '31＋9＋127=167，不等于168件。'],
])('%s: %s', (severity, text, words) => {
  expect(seen(text)).toEqual([[severity, expect.stringContaining(words)]])
})

test.each([
  '清理文件86件，保留60件、修改10件、废止9件、失效7件。',
  '受理案件100件，其中刑事60件、民事20件。',
])('silent: %s', (text) => {
  expect(seen(text)).toEqual([])
})
