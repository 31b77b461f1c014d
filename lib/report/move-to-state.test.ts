import { expect, it } from 'vitest'
import { emptyFigure, type Figure } from './figure'
import { moveToState } from './move-to-state'
import { pendingFigures } from './pending-figures'
import { stateTakenBack } from './report-lock'
import { buildReport } from './testing/build-report'

const held = { value: '3', previousValue: '', approximation: null }
const known: Figure = { ...emptyFigure('known'), value: '4', held }
const orphan: Figure = { ...emptyFigure('gone'), value: '5', held }
const report = buildReport({
  state: 'underReview',
  indicators: [{ id: 'known', name: '新收', unit: '件', kind: 'count', area: '测试' }],
  figures: [known, orphan, emptyFigure('other')],
})

it('counts no figure whose indicator is gone among those that wait', () => {
  expect(pendingFigures(report)).toEqual([known])
  expect(stateTakenBack({ ...report, figures: [orphan] })).toBe('drafting')
  expect(stateTakenBack(report)).toBe('underReview')
})

it('back at 起草 settles figures whose indicator is gone, and leaves the others waiting', () => {
  const after = moveToState(report, 'drafting')
  expect(after.state).toBe('drafting')
  expect(after.figures).toEqual([known, { ...orphan, held: null }, emptyFigure('other')])
  expect(after.figures[0]).toBe(known)
})

it('changes nothing but the state elsewhere', () => {
  expect(moveToState(report, 'signed')).toEqual({ ...report, state: 'signed' })
  expect(moveToState({ ...report, figures: [known] }, 'drafting').figures).toEqual([known])
})
