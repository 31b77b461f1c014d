import { expect, test } from 'vitest'
import { findingsOf } from '../testing/findings-of'
import { measured, measuredPages } from '../testing/measured'
import { soundReport } from '../testing/sound-report'
import { firstPageWithoutBody as rule } from './first-page-without-body'

const report = soundReport()
const title = measured(null, [1, 1], [1, 20], { style: 'title' })

test('text that begins on a later page is found', () => {
  const found = findingsOf(rule, report, { pages: measuredPages([title, measured('a', [2, 1], [2, 3])]) })
  expect(found).toMatchObject([{ severity: 'warning', at: {}, data: { page: 2 } }])
})

test('text on the first page, no text at all, and unmeasured pages are sound', () => {
  expect(findingsOf(rule, report, { pages: measuredPages([title, measured('a', [1, 22], [2, 3])]) })).toEqual([])
  expect(findingsOf(rule, report, { pages: measuredPages([title]) })).toEqual([])
  expect(findingsOf(rule, report)).toEqual([])
})
