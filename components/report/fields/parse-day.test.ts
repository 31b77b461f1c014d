import { expect, it } from 'vitest'
import { parseDay } from './parse-day'

it.each([
  ['2026-2-3', '2026-02-03'],
  ['2026年2月3日', '2026-02-03'],
  ['2026 年 2 月 3 日', '2026-02-03'],
  ['２０２６．２．３', '2026-02-03'],
  ['2026/12/31', '2026-12-31'],
  ['20260203', '2026-02-03'],
  ['2026-2-30', null],
  ['2026年2月', null],
  ['2月3日', null],
  ['', null],
])('reads %s as %s', (typed, day) => expect(parseDay(typed)).toBe(day))
