import { describe, expect, it } from 'vitest'
import { countLiteralHeads, renumberHeads, setHeadLevel, setNumbering, shiftHeadLevel, toggleAudience, toggleRunIn } from './head-commands'
import { printedMarks } from './walk-doc'
import { at, contentOf, docOf, fig, h, lines, p, run, runIn, sections, stateOf } from './testing/test-doc'

const marksOf = (state: ReturnType<typeof stateOf>) => Object.fromEntries(printedMarks(state.doc))

describe('levels', () => {
  it('make a head on its own line of a body paragraph, numbered by structure', () => {
    const state = run(at(stateOf({ plan: [p('a', '主要安排')] }), 'a', 1), setHeadLevel(2))
    expect(contentOf(state, 'plan')[0]).toMatchObject({ type: 'heading', level: 2, numbering: 'auto', mark: '', blockId: 'a' })
  })

  it('change a run-in head without making it a line of its own', () => {
    expect(lines(run(at(stateOf({ plan: [runIn(2, 'a', '甲。', '乙')] }), 'a', 0), setHeadLevel(3)), 'plan')).toEqual(['r3|甲。/乙'])
  })

  it('make body of every selected head', () => {
    const state = at(stateOf({ plan: [h(1, 'a', '甲'), runIn(2, 'b', '乙。', '丙')] }), 'a', 0, 'b', 1)
    expect(lines(run(state, setHeadLevel(null)), 'plan')).toEqual(['p|甲', 'p|乙。丙'])
  })

  it('move down and up between 1 and 4, and leave body alone', () => {
    const state = at(stateOf({ plan: [h(4, 'a', '甲')] }), 'a', 0)
    expect(shiftHeadLevel(1)(state)).toBe(false)
    expect(lines(run(state, shiftHeadLevel(-1)), 'plan')).toEqual(['h3|甲'])
    expect(shiftHeadLevel(1)(at(stateOf({ plan: [p('a', '甲')] }), 'a', 0))).toBe(false)
  })
})

describe('toggleRunIn', () => {
  it('takes the first sentence of a paragraph as its head, references included', () => {
    const state = run(at(stateOf({ plan: [p('a', '办理', fig('cases'), '件。其余另报。')] }), 'a', 0), toggleRunIn)
    expect(lines(state, 'plan')).toEqual(['r2|办理[cases]件。/其余另报。'])
  })

  it('draws a head on its own line into a paragraph and closes it with 。', () => {
    expect(lines(run(at(stateOf({ plan: [h(3, 'a', '规范执法')] }), 'a', 0), toggleRunIn), 'plan')).toEqual(['r3|规范执法。/'])
  })

  it('makes body of a run-in head', () => {
    expect(lines(run(at(stateOf({ plan: [runIn(2, 'a', '甲。', '乙')] }), 'a', 0), toggleRunIn), 'plan')).toEqual(['p|甲。乙'])
  })
})

describe('numbering', () => {
  const mixed = () => stateOf({ lead: [h(1, 'a', '甲')], plan: [h(1, 'b', '乙', '三、'), h(2, 'c', '丙'), h(2, 'd', '丁', '㈡')] })

  it('shows literal marks as they are and counts through the report', () => {
    expect(marksOf(mixed())).toEqual({ a: '一、', b: '三、', c: '（一）', d: '㈡' })
  })

  it('leaves out the parts that are not printed', () => {
    const all = sections({ lead: [h(1, 'a', '甲')], achievements: [h(1, 'b', '乙')], plan: [h(1, 'c', '丙')] })
    const doc = docOf({ ...all, achievements: { ...all.achievements, present: false } })
    expect(Object.fromEntries(printedMarks(doc))).toEqual({ a: '一、', c: '二、' })
  })

  it('is automatic everywhere after 重新编号', () => {
    expect(countLiteralHeads(mixed())).toBe(2)
    const state = run(mixed(), renumberHeads)
    expect(marksOf(state)).toEqual({ a: '一、', b: '二、', c: '（一）', d: '（二）' })
    expect(renumberHeads(state)).toBe(false)
  })

  it('keeps the mark that stands there when a head becomes literal', () => {
    const state = run(at(mixed(), 'c', 0), setNumbering('literal'))
    expect(contentOf(state, 'plan')[1]).toMatchObject({ numbering: 'literal', mark: '（一）' })
  })
})

it('toggleAudience leaves blocks out of the published copy and takes them in again', () => {
  let state = run(at(stateOf({ plan: [p('a', '甲'), p('b', '乙'), p('c', '丙')] }), 'a', 0, 'b', 1), toggleAudience)
  expect(contentOf(state, 'plan').map((block) => block.audience)).toEqual(['submission', 'submission', 'all'])
  state = run(state, toggleAudience)
  expect(contentOf(state, 'plan').every((block) => block.audience === 'all')).toBe(true)
})
