import { expect, it } from 'vitest'
import type { Report } from '@/lib/report/report'
import { renameIndicator } from './rename-indicator'
import { resolveReport } from './resolve-report'
import { figure, indicator, paragraph, ref, reportOf } from './testing/figured-report'

const report: Report = {
  ...reportOf(
    [indicator('own-a', { name: '巡查次数', basis: '截至年底' }), indicator('b')],
    [figure('own-a', '61'), figure('b', '100')],
    [paragraph('p', '巡查次数为', ref('own-a'), '，共61件。')],
  ),
  explanations: [{ explanationId: 'e', indicator: '巡查次数', text: '只计日间' }],
}

it('changes the unit in references, not the words typed by hand', () => {
  const after = renameIndicator(report, 'own-a', { name: '巡查班次', unit: '班次', basis: '' })
  const { blocks } = resolveReport(after).sections.find(({ id }) => id === 'achievements')!
  expect(blocks[0]!.text).toBe('巡查次数为61班次，共61件。')
  expect(after.indicators[0]).toEqual({ ...indicator('own-a'), name: '巡查班次', unit: '班次' })
  expect(after.indicators[1]).toBe(report.indicators[1])
})

it('takes the explanation of the indicator along', () => {
  const after = renameIndicator(report, 'own-a', { name: '巡查班次', unit: '件', basis: '日间' })
  expect(after.explanations).toEqual([{ explanationId: 'e', indicator: '巡查班次', text: '只计日间' }])
})

it('leaves the unit past 起草, as the text prints it', () => {
  for (const state of ['underReview', 'signed', 'published'] as const) {
    const after = renameIndicator({ ...report, state }, 'own-a', { name: '巡查班次', unit: '班次', basis: '日间' })
    expect(after.indicators[0]).toMatchObject({ name: '巡查班次', unit: '件', basis: '日间' })
    const { blocks } = resolveReport(after).sections.find(({ id }) => id === 'achievements')!
    expect(blocks[0]!.text).toBe('巡查次数为61件，共61件。')
  }
})

it('changes nothing for an indicator that is gone', () => {
  expect(renameIndicator(report, 'none', { name: '甲', unit: '', basis: '' })).toBe(report)
})
