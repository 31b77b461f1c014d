import { expect, it } from 'vitest'
import { joinHeads } from './join-heads'

it.each<[string, string, string | null]>([
  ['指标|2025年||备注', '|计划|完成|', '指标|2025年计划|2025年完成|备注'],
  ['指标|计划||完成|', '|2024年|2025年|2024年|2025年', '指标|2024年（计划）|2025年（计划）|2024年（完成）|2025年（完成）'],
  ['指标|2025年|2024年', '|2025|2024', '指标|2025|2024'],
  ['指标|2025年', '涉及金额|7', null],
  ['指标|2025年|', '涉及金额|约两百|另报', null],
  ['2025年', '约两百', null],
  ['指标|2025年', '行政复议|', null],
  ['指标|供数单位|2025年', '|单位|', null],
])('%s over %s', (upper, lower, joined) => {
  expect(joinHeads(upper.split('|'), lower.split('|'), 2025)?.join('|') ?? null).toBe(joined)
})
