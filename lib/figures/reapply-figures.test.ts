import { expect, it } from 'vitest'
import { reapplyFigures } from './reapply-figures'
import { figure, indicator, paragraph, ref, reportOf } from './testing/figured-report'

const held = { value: '1', previousValue: '', approximation: null }
const here = reportOf([indicator('a'), indicator('b')], [figure('a', '2'), figure('b', '9')], [paragraph('p', ref('a'))])
const saved = { ...here, state: 'underReview' as const, figures: [figure('a', '1'), figure('b', '1')] }
const ids = new Set(['a', 'b'])

it('holds what the text prints, and only that', () => {
  expect(reapplyFigures(here, saved, ids).figures).toEqual([{ ...figure('a', '2'), held }, figure('b', '9')])
  expect(reapplyFigures(here, saved, ids).state).toBe(here.state)
})
it('keeps what is held already, and asked again says the same', () => {
  const waiting = { ...saved, figures: [{ ...figure('a', '5'), held }, figure('b', '1')] }
  const once = reapplyFigures(here, waiting, ids)
  expect(once.figures[0]).toMatchObject({ value: '2', held })
  expect(reapplyFigures(once, waiting, ids)).toEqual(once)
})
it('leaves alone what is not named, or not saved', () => {
  expect(reapplyFigures(here, saved, new Set(['c']))).toBe(here)
  expect(reapplyFigures(here, { ...saved, figures: [] }, ids)).toBe(here)
})
