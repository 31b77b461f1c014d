import { expect, test } from 'vitest'
import { findingsOf } from '../testing/findings-of'
import { proseReport } from '../testing/prose-report'
import { rateNotVerifiable as rule } from './rate-not-verifiable'

test('all rates of the report without numerator or denominator are one finding, with what they would have to be', () => {
  const findings = findingsOf(rule, proseReport('调解纠纷300件，调解成功率99.0%。', '一审案件败诉6件，败诉率7.5%。'))
  expect(findings.map(({ severity, message }) => [severity, message.what])).toEqual([
    ['info', '有2处比率没有写全分子和分母，无法复核：调解成功率99.0%（缺调解成功件数）、败诉率7.5%（缺审结件数，反推审结应为80件）。'],
  ])
})

test('a rate with both, and one that needs none, are silent', () => {
  expect(findingsOf(rule, proseReport('调解纠纷300件，成功297件，调解成功率99.0%。', '群众满意率达98.7%。'))).toEqual([])
})
