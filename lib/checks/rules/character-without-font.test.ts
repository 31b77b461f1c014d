import { expect, test } from 'vitest'
import { p } from '@/lib/report/testing/build-report'
import { findingsOf } from '../testing/findings-of'
import { measuredPages } from '../testing/measured'
import { soundReport } from '../testing/sound-report'
import { characterWithoutFont as rule } from './character-without-font'

const report = soundReport({ sections: { otherMatters: [p('联系人𠮷某。')] }, fields: { titleLines: ['云岭县㛃局', '关于2025年度法治政府建设情况的报告'] } })

test('characters without a face are found where they stand first', () => {
  const found = findingsOf(rule, report, { pages: measuredPages([], ['𠮷', '㛃', '龘']) })
  expect(found.map(({ at, data }) => [at, data['codePoint']])).toEqual(
    expect.arrayContaining([
      [expect.objectContaining({ part: 'otherMatters', start: 3, end: 5 }), 'U+20BB7'],
      [{ field: 'titleLines' }, 'U+36C3'],
      [{}, 'U+9F98'],
    ]),
  )
  expect(found).toHaveLength(3)
})

test('unmeasured pages say nothing', () => expect(findingsOf(rule, report)).toEqual([]))
