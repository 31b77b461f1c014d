import { expect, it } from 'vitest'
import { thinRevisions } from './thin-revisions'

const at = (...times: string[]) =>
  times.map((time, index) => ({ revision: times.length - index, at: `2026-02-05T${time}Z` }))

it('keeps the newest, the one before, and then one in five minutes', () => {
  const thinned = thinRevisions(at('14:32:10', '14:32:04', '14:31:50', '14:28:00', '14:27:03', '14:20:00'))
  expect(thinned.map((entry) => entry.at.slice(11, 19))).toEqual(['14:32:10', '14:32:04', '14:27:03', '14:20:00'])
})

it('is silent on nothing', () => expect(thinRevisions([])).toEqual([]))
