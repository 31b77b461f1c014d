import { expect, it } from 'vitest'
import { leftoverText } from './leftover-text'

it('gives the words of a section of another shape, a paragraph a line', () => {
  const body = {
    present: true,
    layout: 'wide',
    content: [
      { type: 'heading', blockId: 'b1', mark: '一、', content: [{ type: 'text', text: '主要举措' }] },
      { type: 'aside', blockId: 'b2', content: [{ type: 'text', text: '新收' }, { type: 'text', text: '187件。' }] },
      { type: 'table', rows: [{ cells: [{ content: [{ type: 'text', text: '甲' }] }, { content: [{ type: 'text', text: '乙' }] }] }] },
    ],
  }
  expect(leftoverText(body)).toBe('wide\n一、主要举措\n新收187件。\n甲\n乙')
})

it('gives the texts of fields and figures', () => {
  expect(leftoverText({ figureId: 'received', value: '187', note: '不含撤回' })).toBe('187\n不含撤回')
})

it('shows what has no words as it is', () => {
  expect(leftoverText('残缺的文字')).toBe('残缺的文字')
  expect(leftoverText({ present: 3 })).toBe('{\n  "present": 3\n}')
  expect(leftoverText(null)).toBe('null')
})
