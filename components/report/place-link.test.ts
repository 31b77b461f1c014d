import { describe, expect, it } from 'vitest'
import type { Place } from '@/lib/report/place'
import { placeHref, readPlace } from './place-link'

const queryOf = (place: Place) => new URLSearchParams(placeHref('r 1', place).split('?')[1] ?? '')

describe('links to places', () => {
  it.each<[Place, ReturnType<typeof readPlace>]>([
    [{ field: 'issueDate' }, { field: 'issueDate' }],
    [{ missingPart: 'plan' }, { section: 'plan' }],
    [
      { part: 'achievements', blockId: 'b&1', start: 3, end: 9 },
      { part: 'achievements', blockId: 'b&1', start: 3, end: 9 },
    ],
    [{ attachmentId: 'a1' }, { attachmentId: 'a1' }],
    [{}, null],
  ])('lead back to the place', (place, read) => expect(readPlace(queryOf(place))).toEqual(read))

  it('lead to the figures for a figure', () => {
    expect(placeHref('r1', { figureId: 'review-new' })).toBe('/reports/r1/figures?figure=review-new')
  })

  it('ignore what is no place', () => {
    expect(readPlace(new URLSearchParams('field=constructor&section=nothing'))).toBeNull()
    expect(readPlace(new URLSearchParams('section=plan&block=b&from=x'))).toMatchObject({ start: 0, end: 0 })
  })
})
