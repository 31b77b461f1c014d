import { expect, test } from 'vitest'
import { findingsOf } from '../testing/findings-of'
import { proseReport } from '../testing/prose-report'
import { changeImplausible as rule } from './change-implausible'

const seen = (text: string) => findingsOf(rule, proseReport(text)).map(({ severity, message }) => [severity, message.what])

test.each([
  ['info', '受理投诉300件，较上年280件下降7.1%。', '与“下降”相反。'],
  ['info', '新收复议案件520件，同比增长420%。', '增幅420%较大，按520件反推，上年约为100件。'],
  ['info', '败诉率同比下降-3.2%。', '后面不应再写负号'],
])('%s: %s', (severity, text, words) => {
  expect(seen(text)).toEqual([[severity, expect.stringContaining(words)]])
})

test.each([
  '受理投诉300件，较上年280件增长7.1%。',
  '律师总人数增长30人，其中公职律师增长23人，增长率达460%。',
])('silent: %s', (text) => {
  expect(seen(text)).toEqual([])
})
