import { describe, expect, it } from 'vitest'
import { deadlinesOf, describeDeadlines, reportYearFor } from './report-year'

describe('the year of a new report', () => {
  it.each([
    ['2026-01-05', 2025],
    ['2026-11-30', 2025],
    ['2026-12-01', 2026],
  ])('on %s is %i', (today, year) => expect(reportYearFor(today)).toBe(year))
})

describe('the deadlines', () => {
  it.each([
    [2025, '2026-02-05T23:59:00', '距报送还有 24 天。'],
    [2025, '2026-03-01', '今天是报送的最后一天。'],
    [2025, '2026-03-02', '报送期限已过，距公开还有 30 天。'],
    [2025, '2026-04-01', '今天是公开的最后一天。'],
    [2025, '2026-04-02', '报送和公开的期限都已过。'],
    [2025, '2026-11-22', ''],
    [2023, '2024-02-28', '距报送还有 2 天。'],
  ])('of %i on %s read %s', (year, today, words) => expect(describeDeadlines(deadlinesOf(year, today))).toBe(words))
})
