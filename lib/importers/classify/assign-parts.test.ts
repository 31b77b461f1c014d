import { describe, expect, it } from 'vitest'
import type { PartId } from '@/lib/template/part'
import { assignParts, partOrderOf } from './assign-parts'

const A = 'achievements'
const L = 'leadershipDuty'
const S = 'shortcomings'
const P = 'plan'
const O = 'otherMatters'
const thematic = null

describe('assignParts', () => {
  it.each<[string, (PartId | null)[], PartId[]]>([
    ['the default order', [A, L, S, P, O], [A, L, S, P, O]],
    ['thematic heads before the first head of another part', [thematic, thematic, thematic, L, S, P], [A, A, A, L, S, P]],
    ['thematic heads behind a duty that came first', [L, thematic, thematic, S, P], [L, A, A, S, P]],
    ['a thematic head behind a duty that follows the achievements', [A, L, thematic, S], [A, L, L, S]],
    ['thematic measures behind the shortcomings', [A, S, thematic, thematic], [A, S, P, P]],
    ['a thematic head between shortcomings and plan', [A, S, thematic, P], [A, S, S, P]],
    ['several heads of one part', [A, S, S, P, P], [A, S, S, P, P]],
    ['nothing', [], []],
  ])('sorts %s', (_, told, parts) => expect(assignParts(told)).toEqual({ parts, scattered: false }))

  it('leaves a head of a closed part where it stands, and says so', () => {
    expect(assignParts([A, S, A, P])).toEqual({ parts: [A, S, S, P], scattered: true })
  })

  it('orders the parts as met, a missing one behind those it follows by default', () => {
    expect(partOrderOf([A, S, P])).toEqual([A, L, S, P, O])
    expect(partOrderOf([S, S, A])).toEqual([S, A, L, P, O])
    expect(partOrderOf([])).toEqual([A, L, S, P, O])
  })
})
