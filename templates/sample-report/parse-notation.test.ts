import { expect, it } from 'vitest'
import { parseNotation } from './parse-notation'

const parse = (notation: string) => {
  let next = 0
  return parseNotation(notation, () => `b${++next}`)
}
const all = { audience: 'all' as const }

it('reads a head of its own line and a run-in head', () => {
  expect(parse('# 举措\n## 开展检查。全年检查。')).toEqual([
    { type: 'heading', blockId: 'b1', ...all, level: 1, numbering: 'auto', mark: '', content: [{ type: 'text', text: '举措' }] },
    {
      type: 'paragraph', blockId: 'b2', ...all, level: 2, numbering: 'auto', mark: '',
      content: [{ type: 'text', text: '开展检查。', runInHead: true }, { type: 'text', text: '全年检查。' }],
    },
  ])
})

it('reads references with what they show and their decimals', () => {
  const reference = { type: 'figureRef', unit: true, round: null }
  expect(parse('审结{a}，较上年{a change 2}（{a previous}）。')[0]).toMatchObject({
    type: 'paragraph',
    content: [
      { text: '审结' },
      { ...reference, figureId: 'a', show: 'value', decimals: null },
      { text: '，较上年' },
      { ...reference, figureId: 'a', show: 'change', decimals: 2 },
      { text: '（' },
      { ...reference, figureId: 'a', show: 'previous', decimals: null },
      { text: '）。' },
    ],
  })
})

it('reads a table between paragraphs, its first row the header', () => {
  const blocks = parse('前。\n| 项目 | 数 |\n| 审结 | {a} |\n后。')
  expect(blocks.map((block) => block.type)).toEqual(['paragraph', 'table', 'paragraph'])
  expect(blocks[1]).toMatchObject({
    rows: [
      { cells: [{ header: true, content: [{ text: '项目' }] }, { header: true }] },
      { cells: [{ header: false, content: [{ text: '审结' }] }, { content: [{ figureId: 'a' }] }] },
    ],
  })
})

it('marks a passage that is only for the copy sent upward', () => {
  expect(parse('> 内部通报。')[0]).toMatchObject({ type: 'paragraph', audience: 'submission', content: [{ text: '内部通报。' }] })
})

it('refuses a reference it cannot read', () => {
  expect(() => parse('审结{A b}')).toThrow('{A b}')
})
