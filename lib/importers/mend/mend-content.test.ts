import { expect, it } from 'vitest'
import type { Inline } from '@/lib/report/inline'
import { plainText, replaceInContent } from './mend-content'

const content: Inline[] = [
  { type: 'text', text: '甲乙。', runInHead: true },
  { type: 'text', text: '丙丁' },
  { type: 'figureRef', figureId: 'f', show: 'value', unit: true, decimals: null, round: null },
  { type: 'text', text: '戊' },
]

it('replaces within, across and at the edge of pieces, and drops an emptied one', () => {
  expect(plainText(replaceInContent(content, [{ start: 1, end: 4, replacement: '子' }]))).toBe('甲子丁\ufffc戊')
  expect(replaceInContent(content, [{ start: 2, end: 4, replacement: '子' }]).slice(0, 2)).toEqual([
    { type: 'text', text: '甲乙子', runInHead: true },
    { type: 'text', text: '丁' },
  ])
  expect(replaceInContent(content, [{ start: 6, end: 7, replacement: '' }])).toEqual(content.slice(0, 3))
  expect(replaceInContent(content, [])).toEqual(content)
})
