import { describe, expect, it } from 'vitest'
import type { Indicator } from '@/lib/template/indicator'
import { PART_IDS } from '@/lib/template/part'
import { emptyFigure } from './figure'
import type { ReportState } from './report'
import { isLockedTarget, LOCKED_STATES, movesLocked, stateTakenBack } from './report-lock'
import type { Rest } from './revision'
import { DEFAULT_SETTINGS } from './settings'

const rest = (state: ReportState, change: Partial<Rest> = {}): Rest => ({
  state,
  template: { id: 'department', version: 1 },
  partOrder: [...PART_IDS],
  settings: { ...DEFAULT_SETTINGS },
  indicatorOrder: ['a', 'b'],
  figureOrder: ['a', 'b'],
  attachmentOrder: ['c'],
  ...change,
})

describe('the lock of a signed report', () => {
  it('holds in the states signed and published', () => expect(LOCKED_STATES).toEqual(['signed', 'published']))

  it.each(['section:plan', 'figure:a', 'indicator:a', 'attachment:c'])('covers %s', (target) => {
    expect(isLockedTarget(target)).toBe(true)
  })
  it.each(['fields', 'rest', 'dismissal:a', 'explanation:a'])('leaves %s open', (target) => {
    expect(isLockedTarget(target)).toBe(false)
  })

  it('is taken back to where changed figures still wait to be confirmed', () => {
    const held = { value: '3', previousValue: '', approximation: null }
    const indicators: Indicator[] = ['a', 'b'].map((id) => ({ id, name: id, unit: '件', kind: 'count', area: '测试' }))
    expect(stateTakenBack({ indicators, figures: [emptyFigure('a')] })).toBe('drafting')
    expect(stateTakenBack({ indicators, figures: [emptyFigure('a'), { ...emptyFigure('b'), held }] })).toBe('underReview')
  })

  it('keeps the order of parts and rows', () => {
    expect(movesLocked(rest('signed'), rest('published', { partOrder: [...PART_IDS].reverse() }))).toBe(true)
    expect(movesLocked(rest('signed'), rest('signed', { figureOrder: ['b', 'a'] }))).toBe(true)
  })
  it('lets state and layout change, and an order that only forgets rows that are gone', () => {
    expect(movesLocked(rest('signed'), rest('published'))).toBe(false)
    expect(movesLocked(rest('signed'), rest('signed', { settings: { ...DEFAULT_SETTINGS, letterhead: true } }))).toBe(false)
    expect(movesLocked(rest('signed'), rest('published', { figureOrder: ['b', 'new'] }))).toBe(false)
  })
  it('does not hold a report that is taken back, or not yet signed', () => {
    const moved = { partOrder: [...PART_IDS].reverse() }
    expect(movesLocked(rest('signed'), rest('drafting', moved))).toBe(false)
    expect(movesLocked(rest('underReview'), rest('signed', moved))).toBe(false)
  })
})
