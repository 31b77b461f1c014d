import { expect, test } from 'vitest'
import { p } from '@/lib/report/testing/build-report'
import { findingsOf } from '../testing/findings-of'
import { measured, measuredPages } from '../testing/measured'
import { soundReport } from '../testing/sound-report'
import { lastLineOfOneCharacter as rule } from './last-line-of-one-character'

const report = (text: string) => soundReport({ sections: { otherMatters: [p(text)] } })
const found = (text: string, cells: number, lines: [number, number] = [1, 2]) => {
  const written = report(text)
  const { blockId } = written.sections.otherMatters.content[0]!
  const pages = measuredPages([measured(blockId, [1, lines[0]], [1, lines[1]], { cells })])
  return findingsOf(rule, written, { pages })
}

test.each([
  ['全部整改到位。', 2, '位。'],
  ['全部整改到位', 1, '位'],
  ['做到“应审尽审。”', 3, '审。”'],
  ['确有此人𠮷。', 2, '𠮷。'],
])('the end of “%s” at %d cells hangs “%s” alone', (text, cells, tail) => {
  expect(found(text, cells)).toMatchObject([{ severity: 'info', quote: tail, data: { tail } }])
})

test.each([
  ['全部整改到位。', 3],
  ['全部整改到位', 2],
  ['共办理12', 1],
])('the end of “%s” at %d cells is no lone character', (text, cells) => expect(found(text, cells)).toEqual([]))

test('a paragraph of one line has no last line, and unmeasured pages say nothing', () => {
  expect(found('无。', 2, [3, 3])).toEqual([])
  expect(findingsOf(rule, report('全部整改到位。'))).toEqual([])
})
