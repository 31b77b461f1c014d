import { expect, test } from 'vitest'
import { resolveReport } from '@/lib/figures/resolve-report'
import { fig, h1, p, runIn, table, type BuiltBlock } from '@/lib/report/testing/build-report'
import { applyFix } from './apply-fix'
import type { Finding } from './finding'
import { soundReport } from './testing/sound-report'

const replaceAt = (start: number, end: number, replacement: string): Finding => ({
  code: 'X01', ruleId: 'made-up', severity: 'info', at: { part: 'plan', blockId: 'plan-2', start, end }, messageId: 'm', data: {},
  message: { what: '', why: '', how: '' }, quote: '', fix: { kind: 'replace', label: '改', replacement },
})
const planned = (block: BuiltBlock) => soundReport({ sections: { plan: [h1('工作思路'), block] } })
const textAfter = (block: BuiltBlock, finding: Finding) =>
  resolveReport(applyFix(planned(block), finding)).sections.find((section) => section.id === 'plan')!.blocks[1]!.text

test('words are replaced within a text, across pieces and beside a mark', () => {
  expect(textAfter(p('截止目前，'), replaceAt(0, 2, '截至'))).toBe('截至目前，')
  expect(textAfter(p('截止', '目前，'), replaceAt(1, 3, '至'))).toBe('截至前，')
  expect(textAfter(runIn('学法。', '截止目前。'), replaceAt(6, 8, '截至'))).toBe('（一）学法。截至目前。')
})

test('an insertion takes one place', () => {
  expect(textAfter(p('学法', '普法'), replaceAt(2, 2, '、'))).toBe('学法、普法')
  expect(textAfter(p(), replaceAt(0, 0, '无。'))).toBe('无。')
  expect(textAfter(p(fig('gone')), replaceAt(8, 8, '件'))).toBe('【已删除的数据】件')
})

test('a reference gives way when the range covers it and stays otherwise', () => {
  expect(textAfter(p('调解', fig('gone'), '件'), replaceAt(2, 10, '12'))).toBe('调解12件')
  expect(textAfter(p('调解', fig('gone'), '件'), replaceAt(0, 2, '调处'))).toBe('调处【已删除的数据】件')
})

test('a cell of a table is mended in place', () => {
  expect(textAfter(table(['项目', '件数'], ['受理', '审节']), replaceAt(9, 11, '审结'))).toBe('项目\t件数\n受理\t审结')
})

test('a finding without a fix is a mistake of the caller', () => {
  const { fix: _, ...finding } = replaceAt(0, 1, '')
  expect(() => applyFix(soundReport(), finding)).toThrow('no fix')
})
