import { expect, it } from 'vitest'
import { describeDifference, leftoverOf } from './compare-texts'

it.each([
  ['全年审查文件', '全年审查文件', null],
  ['全年审查文件', '全年审查件', '第 5 字起（在“全年审查”之后）缺 1 字“文”'],
  ['全年审查文件', '全年审查了文件', '第 5 字起（在“全年审查”之后）多 1 字“了”'],
  ['全年审查文件', '年全审查文件', '第 1 字起缺 2 字“全年”，多 2 字“年全”'],
  ['𠮷林', '林', '第 1 字起缺 1 字“𠮷”'],
])('%s against %s', (expected, actual, difference) => {
  expect(describeDifference(expected, actual)).toBe(difference)
})

it('finds texts in any order, each once, the longest first', () => {
  expect(leftoverOf('签发人：林远周敬安6号', ['周敬安', '林远', '签发人：', '6号'])).toEqual({ missing: [], leftover: '' })
  expect(leftoverOf('林远林远', ['林远', '周敬安'])).toEqual({ missing: ['周敬安'], leftover: '林远' })
})
