import { expect, it } from 'vitest'
import { describeSavedTime } from './saved-time'

it.each([
  ['2026-02-05T14:32:00', '今天 14:32'],
  ['2026-02-04T17:05:00', '昨天 17:05'],
  ['2026-01-31T09:10:00', '1月31日 09:10'],
  ['2025-12-31T23:59:00', '2025年12月31日'],
  ['', '—'],
])('tells %s as %s', (savedAt, words) => expect(describeSavedTime(savedAt, '2026-02-05T15:00:00')).toBe(words))
