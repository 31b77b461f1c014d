import { describe, expect, it } from 'vitest'
import { figure, indicator, reportOf } from '@/lib/figures/testing/figured-report'
import { figureRows } from './figure-rows'
import { layCells, readCells } from './paste-block'

const start = { figureId: 'review', column: 'value' } as const
const rows = figureRows(
  reportOf(
    [
      indicator('review', { name: '受理', area: '行政复议' }),
      indicator('aid', { name: '受理', area: '法律援助' }),
      indicator('mediation', { name: '受理', area: '法律援助', unit: '人次' }),
      indicator('other', { name: '审结', area: '行政复议' }),
    ],
    [figure('review', ''), figure('aid', ''), figure('mediation', ''), figure('other', '')],
  ),
)
const lay = (text: string) => layCells(readCells(text)!, rows, start, 2025)
const filled = (text: string) => lay(text).entries.map(({ figureId, typed }) => [figureId, typed])

describe('a name that several indicators bear', () => {
  it('fills none of them, and is told', () => {
    const block = lay('受理\t12\n审结\t9')
    expect(block.entries.map(({ figureId, typed }) => [figureId, typed])).toEqual([['other', '9']])
    expect([block.ambiguous, block.unknown, block.left]).toEqual([['受理'], [], 0])
  })

  it.each([
    ['the area beside it', '行政复议\t受理\t12\n行政复议\t审结\t9', ['review', '12']],
    ['the area of a merged cell above', '行政复议\t审结\t9\n\t受理\t12', ['review', '12']],
    ['the area on a line above', '法律援助\t\t\n受理\t件\t12\n审结\t件\t9', ['aid', '12']],
    ['the unit beside it', '受理\t人次\t12\n审结\t件\t9', ['mediation', '12']],
    ['the unit behind it', '受理（人次）\t12\n审结（件）\t9', ['mediation', '12']],
  ])('goes by %s', (_, text, expected) => expect(filled(text)).toContainEqual(expected))

  it.each([
    ['beside it', '行政复议\t审结\t9\n援助工作\t受理\t12'],
    ['above it', '行政复议\t\n审结\t9\n援助工作\t\n受理\t12'],
  ])('does not take the area of other lines where one not known stands %s', (_, text) =>
    expect(lay(text).ambiguous).toEqual(['受理']),
  )

  it('stays open where the unit leaves two', () => expect(lay('受理\t件\t12\n审结\t件\t9').ambiguous).toEqual(['受理']))
})

describe('the size of what is pasted', () => {
  it.each([
    ['200,000 行', '1\n'.repeat(200_000)],
    ['20,001 格', Array.from({ length: 3 }, () => '1\t'.repeat(6667).slice(0, -1)).join('\n')],
  ])('is refused at %s, in words', (size, text) => {
    const block = lay(text)
    expect(block.entries).toEqual([])
    expect(block.refusal).toContain(size)
  })

  it('does not count the empty rows beneath', () => {
    const block = lay(`7\n8\n${'\t\n'.repeat(5000)}`)
    expect([block.refusal, block.entries.length]).toEqual(['', 2])
  })
})
