import { expect, test } from 'vitest'
import { findingsOf } from '../testing/findings-of'
import { measured, measuredPages } from '../testing/measured'
import { soundReport } from '../testing/sound-report'
import { signatureApart as rule } from './signature-apart'

const report = soundReport()
const pagesWith = (endPage: number, signaturePage: number) =>
  measuredPages([
    measured(null, [1, 1], [1, 1], { style: 'title' }),
    measured('a', [1, 4], [endPage, 3]),
    measured(null, [signaturePage, 5], [signaturePage, 5]),
    measured(null, [signaturePage, 6], [signaturePage, 6]),
  ])

test('a signature on a page of its own is found', () => {
  const found = findingsOf(rule, report, { pages: pagesWith(1, 2) })
  expect(found).toMatchObject([{ severity: 'warning', at: { field: 'issuerSignature' }, data: { page: 2 } }])
})

test('a signature below text, a report without text, and unmeasured pages are sound', () => {
  expect(findingsOf(rule, report, { pages: pagesWith(2, 2) })).toEqual([])
  expect(findingsOf(rule, report, { pages: measuredPages([measured(null, [1, 4], [1, 4])]) })).toEqual([])
  expect(findingsOf(rule, report)).toEqual([])
})
