import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { revisionsToKeep } from './revisions-to-keep'

const NOW = new Date('2026-03-10T04:00:00.000Z')
const HOUR_MS = 3_600_000

const ago = (hours: number) => new Date(NOW.getTime() - hours * HOUR_MS).toISOString()
const stampsAt = (times: string[]) => times.map((at, index) => ({ revision: index + 1, at }))

const history = fc
  .array(fc.integer({ min: 0, max: 60 * 24 * 60 }), { minLength: 1, maxLength: 120 })
  .map((minutes) => stampsAt(minutes.sort((a, b) => b - a).map((age) => ago(age / 60))))

describe('which revisions are kept', () => {
  it('keeps every revision of the last 48 hours', () => {
    fc.assert(
      fc.property(history, (stamps) => {
        const kept = revisionsToKeep(stamps, NOW)
        return stamps.every(({ revision, at }) => at < ago(48) || kept.has(revision))
      }),
    )
  })

  it('keeps the last of each hour for 30 days and the last of each day for ever', () => {
    const stamps = stampsAt([
      '2025-11-02T02:00:00.000Z',
      '2025-11-02T15:59:59.000Z', // 23:59 in Beijing
      '2025-11-02T16:00:00.000Z', // midnight in Beijing: the next day
      '2026-03-01T01:10:00.000Z',
      '2026-03-01T01:50:00.000Z',
      '2026-03-01T02:00:00.000Z',
      ago(47),
      ago(46.9),
    ])
    expect([...revisionsToKeep(stamps, NOW)]).toEqual([2, 3, 5, 6, 7, 8])
  })

  it('always keeps the latest, and at least one of each day there was', () => {
    fc.assert(
      fc.property(history, (stamps) => {
        const kept = revisionsToKeep(stamps, NOW)
        const dayOf = (at: string) => Math.floor((Date.parse(at) + 8 * HOUR_MS) / (24 * HOUR_MS))
        const days = new Set(stamps.map(({ at }) => dayOf(at)))
        const keptDays = new Set(stamps.filter(({ revision }) => kept.has(revision)).map(({ at }) => dayOf(at)))
        return kept.has(stamps.length) && days.size === keptDays.size
      }),
    )
  })

  it('gives the same, whether it was applied in between or not', () => {
    fc.assert(
      fc.property(history, fc.integer({ min: 0, max: 24 * 90 }), (stamps, hoursLater) => {
        const later = new Date(NOW.getTime() + hoursLater * HOUR_MS)
        const today = revisionsToKeep(stamps, NOW)
        const inTwoSteps = revisionsToKeep(
          stamps.filter(({ revision }) => today.has(revision)),
          later,
        )
        expect([...inTwoSteps]).toEqual([...revisionsToKeep(stamps, later)])
      }),
    )
  })
})
