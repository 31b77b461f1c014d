import { expect, it } from 'vitest'
import { readText } from './testing/read-text'
import { toFiguresJson } from './to-figures-json'

it('prints quantities and relations at their places in the body', () => {
  const tied = readText('现将情况报告如下：', '全年新收行政复议申请204件，其中涉企近30件。')
  const body = tied.blocks.map((block) => block.text).join('\n')
  const { figures, relations } = toFiguresJson(tied)
  expect(figures).toEqual([
    {
      raw: '204', value: '204', unit: '件', approx: null, indicator: '行政复议新收案件数', part: 'achievements',
      quote: '全年新收行政复议申请204件', start: 20, end: 23,
    },
    expect.objectContaining({ raw: '近30', value: '30', approx: 'nearly', quote: '其中涉企近30件' }),
  ])
  for (const { raw, start, end } of figures) expect(body.slice(start, end)).toBe(raw)
  expect(relations).toEqual([
    {
      kind: 'subset', quote: '全年新收行政复议申请204件，其中涉企近30件', figures: [0, 1],
      expected: null, printed: '30件', agrees: true, note: '30件不大于总数204件',
    },
  ])
})
