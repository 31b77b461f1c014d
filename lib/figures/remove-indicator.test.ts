import { describe, expect, it } from 'vitest'
import type { Report } from '@/lib/report/report'
import { figurePlaces } from './figure-places'
import { removeIndicator, withDependents } from './remove-indicator'
import { resolveReport } from './resolve-report'
import { figure, indicator, paragraph, ref, reportOf } from './testing/figured-report'

const rate = indicator('rate', {
  name: '占比',
  unit: '%',
  kind: 'rate',
  derivation: { operation: 'rate', inputs: ['a'], denominator: ['b'], decimals: 1 },
})
const base = reportOf(
  [indicator('a'), indicator('b'), rate],
  [figure('a', '61', '50'), figure('b', '100'), figure('rate', '')],
  [
    paragraph('p', '审结', ref('a'), '，较上年', ref('a', { show: 'change' }), '，占', ref('rate'), '。'),
    paragraph('q', '共', ref('b'), '。'),
  ],
)
const report: Report = {
  ...base,
  attachments: [{ attachmentId: 'x', title: '附表', content: [paragraph('r', '另有', ref('a', { unit: false }))] }],
}
const printed = (given: Report) => {
  const { sections, attachments } = resolveReport(given)
  return [...sections, ...attachments].flatMap(({ blocks }) => blocks.map(({ text }) => text))
}

describe('an indicator that goes', () => {
  it('leaves the words it printed, in parts and attachments', () => {
    const after = removeIndicator(report, 'a')
    expect(printed(after)).toEqual(printed(report))
    expect(figurePlaces(after, new Set(['a', 'rate']))).toEqual([])
    expect(after.sections.achievements.content[0]).toMatchObject({
      content: [{ type: 'text', text: '审结61件，较上年增长22.0%，占61.0%。' }],
    })
  })

  it('takes along what is computed from it, and nothing else', () => {
    expect(withDependents(report, 'a').map(({ id }) => id)).toEqual(['a', 'rate'])
    expect(removeIndicator(report, 'a').indicators.map(({ id }) => id)).toEqual(['b'])
    expect(removeIndicator(report, 'rate').figures.map(({ figureId }) => figureId)).toEqual(['a', 'b'])
  })

  it('leaves blocks without it as the very same objects', () => {
    const after = removeIndicator(report, 'a')
    expect(after.sections.achievements.content[1]).toBe(report.sections.achievements.content[1])
    expect(after.sections.plan).toBe(report.sections.plan)
  })

  it('is told with all its places', () => {
    const places = figurePlaces(report, new Set(['a']))
    expect(places.map(({ block, count }) => [block.blockId, count])).toEqual([['p', 2], ['r', 1]])
    expect(places[1]!.in).toEqual({ attachmentId: 'x', title: '附表' })
  })

  it('prints what past drafting is held back', () => {
    const held: Report = {
      ...report,
      figures: report.figures.map((entry) =>
        entry.figureId === 'a'
          ? { ...entry, value: '70', held: { value: '61', previousValue: '50', approximation: null } }
          : entry,
      ),
    }
    expect(printed(removeIndicator(held, 'a'))).toEqual(printed(report))
  })
})
