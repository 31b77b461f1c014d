import { describe, expect, it } from 'vitest'
import type { FigureSource } from './figure-source'
import { FindHighlight, findKey, replaceAll, replaceCurrent, seek, step } from './find-highlight'
import { findMatches, replaceMatches } from './find-text'
import { contentOf, fig, lines, p, pluginsOf, run, runIn, stateOf, table, textOf } from './testing/test-doc'

const state = () => stateOf({
  lead: [p('a', '依法行政，依法办理', fig('依法'), '件')],
  plan: [runIn(2, 'b', '坚持依法。', '法行'), table('t', ['依法', '乙'])],
})
const found = (query: string) => findMatches(state().doc, query, textOf)

describe('finding', () => {
  it('finds every place in printed order, in cells too', () => {
    expect(found('依法').map((match) => match.fixed)).toEqual([false, false, true, false, false])
  })

  it('finds words over the end of a run-in head, and what a reference shows', () => {
    expect(found('。法').map((match) => match.fixed)).toEqual([false])
    expect(found('理<').map((match) => match.fixed)).toEqual([true])
    expect(found('>件').map((match) => match.fixed)).toEqual([true])
  })

  it('does not find over the border of two cells or blocks', () => {
    expect(found('法乙')).toEqual([])
    expect(found('')).toEqual([])
  })
})

describe('replacing', () => {
  it('leaves references and run-in heads as they are', () => {
    const { doc, tr } = state()
    expect(replaceMatches(tr, findMatches(doc, '依法', textOf), '守法')).toBe(4)
    const after = state().apply(state().tr)
    expect(after.doc.eq(doc)).toBe(true)
    const replaced = state().apply(tr)
    expect(lines(replaced, 'lead')).toEqual(['p|守法行政，守法办理[依法]件'])
    expect(lines(replaced, 'plan')).toEqual(['r2|坚持守法。/法行', 'table|守法|乙'])
  })

  it('can take words away', () => {
    const { doc, tr } = state()
    replaceMatches(tr, findMatches(doc, '依法', textOf), '')
    expect(lines(state().apply(tr), 'lead')).toEqual(['p|行政，办理[依法]件'])
  })
})

describe('the search of the sheet', () => {
  const figures: FigureSource = { textOf, hasDecimals: () => false, search: () => [], subscribe: () => () => undefined }
  const open = () => stateOf({ lead: [p('a', '甲乙甲'), p('b', '甲', fig('x'))] }, pluginsOf(FindHighlight, { figures }))

  it('goes round the matches', () => {
    let now = run(open(), seek('甲'))
    const places: number[] = []
    for (let turn = 0; turn < 4; turn++) {
      places.push(findKey.getState(now)!.current)
      now = run(now, step(1))
    }
    expect(places).toEqual([0, 1, 2, 0])
    expect(findKey.getState(run(now, step(-1)))!.current).toBe(0)
  })

  it('replaces one and goes on to the next', () => {
    const now = run(run(open(), seek('甲')), replaceCurrent('丙丙'))
    expect(lines(now, 'lead')).toEqual(['p|丙丙乙甲', 'p|甲[x]'])
    expect(findKey.getState(now)).toMatchObject({ current: 0, matches: [{ fixed: false }, { fixed: false }] })
  })

  it('replaces all in one transaction and does not touch references', () => {
    const now = run(run(open(), seek('甲')), replaceAll('丁'))
    expect(lines(now, 'lead')).toEqual(['p|丁乙丁', 'p|丁[x]'])
    expect(replaceAll('丁')(run(open(), seek('<x>')))).toBe(false)
    expect(contentOf(now, 'lead')).toHaveLength(2)
  })
})
