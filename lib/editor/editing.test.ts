import { describe, expect, it } from 'vitest'
import { AllSelection } from '@tiptap/pm/state'
import { backspace, deleteForward } from './delete-commands'
import { enter } from './enter-command'
import { deleteAcrossSections, SectionGuard } from './section-guard'
import { RunInRule } from './run-in-rule'
import { BlockIds } from './block-ids'
import { insertTable, leaveTable, nextCell } from './table-commands'
import { at, contentOf, fig, h, lines, p, pluginsOf, run, runIn, stateOf, table } from './testing/test-doc'

let next = 0
const plugins = () => [
  ...pluginsOf(SectionGuard),
  ...pluginsOf(BlockIds, { nextBlockId: () => `new${++next}` }),
  ...pluginsOf(RunInRule),
]
const open = (content: Parameters<typeof stateOf>[0]) => stateOf(content, plugins())

describe('Enter', () => {
  it('leaves a run-in head for a body paragraph', () => {
    const state = run(at(open({ plan: [runIn(2, 'a', '统筹推进。')] }), 'a', 5), enter)
    expect(lines(state, 'plan')).toEqual(['r2|统筹推进。/', 'p|'])
  })

  it('makes body of what stood behind the caret in a run-in head', () => {
    const state = run(at(open({ plan: [runIn(2, 'a', '统筹推进。', '召开会议')] }), 'a', 2), enter)
    expect(lines(state, 'plan')).toEqual(['r2|统筹/', 'p|推进。召开会议'])
  })

  it('gives the new block a new id and leaves the old one its own', () => {
    const state = run(at(open({ plan: [p('a', '甲乙')] }), 'a', 1), enter)
    const [first, second] = contentOf(state, 'plan')
    expect(first!.blockId).toBe('a')
    expect(second!.blockId).toMatch(/^new/)
    expect(state.selection.$from.parent.textContent).toBe('乙')
    expect(state.selection.$from.parentOffset).toBe(0)
  })

  it('goes from a head to body', () => {
    expect(lines(run(at(open({ plan: [h(1, 'a', '主要安排')] }), 'a', 4), enter), 'plan')).toEqual(['h1|主要安排', 'p|'])
  })

  it('puts an empty paragraph before a block whose start it is pressed at, and the block keeps its id', () => {
    const state = run(at(open({ plan: [h(2, 'a', '安排')] }), 'a', 0), enter)
    expect(lines(state, 'plan')).toEqual(['p|', 'h2|安排'])
    expect(contentOf(state, 'plan')[1]!.blockId).toBe('a')
  })

  it('turns an empty head into body', () => {
    expect(lines(run(at(open({ plan: [h(2, 'a', '')] }), 'a', 0), enter), 'plan')).toEqual(['p|'])
  })

  it('goes down a row in a table and out below the last', () => {
    let state = at(open({ plan: [table('t', ['甲', '乙'], ['丙', '丁'])] }), 't', 2)
    state = run(state, enter)
    expect(state.selection.$from.parent.textContent).toBe('丙')
    state = run(state, enter)
    expect(lines(state, 'plan')).toEqual(['table|甲|乙||丙|丁', 'p|'])
    expect(state.selection.$from.parent.type.name).toBe('paragraph')
  })
})

describe('Backspace and Delete', () => {
  it('never join two sections', () => {
    const state = open({ lead: [p('a', '导语')], achievements: [p('b', '举措')] })
    expect(run(at(state, 'b', 0), backspace).doc.eq(state.doc)).toBe(true)
    expect(run(at(state, 'a', 2), deleteForward).doc.eq(state.doc)).toBe(true)
  })

  it('take the head away first, then join', () => {
    let state = at(open({ plan: [p('a', '甲'), runIn(2, 'b', '乙。', '丙')] }), 'b', 0)
    state = run(state, backspace)
    expect(lines(state, 'plan')).toEqual(['p|甲', 'p|乙。丙'])
    expect(lines(run(state, backspace), 'plan')).toEqual(['p|甲乙。丙'])
  })

  it('turn a literal mark into words', () => {
    expect(lines(run(at(open({ plan: [h(2, 'a', '安排', '（三）')] }), 'a', 0), backspace), 'plan')).toEqual(['p|（三）安排'])
  })

  it('draw up a following head as body', () => {
    const state = run(at(open({ plan: [p('a', '甲'), h(2, 'b', '乙', '（二）')] }), 'a', 1), deleteForward)
    expect(lines(state, 'plan')).toEqual(['p|甲（二）乙'])
  })

  it('empty a selection over sections in each of them and keep all six', () => {
    let state = open({ lead: [p('a', '导语甲')], achievements: [p('b', '举措')], plan: [h(1, 'c', '安排'), p('d', '丁戊')] })
    state = run(at(state, 'a', 2, 'd', 1), backspace)
    expect([lines(state, 'lead'), lines(state, 'achievements'), lines(state, 'plan')]).toEqual([['p|导语'], ['p|'], ['p|戊']])
    expect(state.doc.childCount).toBe(6)
  })

  it('empty the whole report but keep its sections', () => {
    const state = open({ lead: [p('a', '导语')], plan: [p('b', '安排')] })
    const tr = deleteAcrossSections(state.tr.setSelection(new AllSelection(state.doc)))
    const emptied = state.apply(tr)
    expect(lines(emptied, 'lead')).toEqual(['p|'])
    expect(lines(emptied, 'plan')).toEqual(['p|'])
  })

  it('refuse any change that loses a section', () => {
    const state = open({ lead: [p('a', '导语')] })
    expect(state.apply(state.tr.delete(0, state.doc.firstChild!.nodeSize)).doc.childCount).toBe(6)
  })
})

describe('run-in heads', () => {
  it('are one and leading after a join', () => {
    let state = at(open({ plan: [runIn(2, 'a', '甲。', '乙'), runIn(2, 'b', '丙。', '丁')] }), 'b', 0)
    const joined = state.doc.resolve(state.selection.from - 1)
    state = state.apply(state.tr.join(joined.pos))
    expect(lines(state, 'plan')).toEqual(['r2|甲。/乙丙。丁'])
  })

  it('end behind the first 。 typed in them', () => {
    let state = at(open({ plan: [runIn(2, 'a', '统筹推进落实')] }), 'a', 2)
    state = state.apply(state.tr.insertText('。'))
    expect(lines(state, 'plan')).toEqual(['r2|统筹。/推进落实'])
  })

  it('stay untouched while an input method composes, and are mended behind it', () => {
    const state = at(open({ plan: [runIn(2, 'a', '统筹推进落实')] }), 'a', 2)
    const composing = state.apply(state.tr.insertText('。').setMeta('composition', 1))
    expect(lines(composing, 'plan')).toEqual(['r2|统筹。推进落实/'])
    expect(lines(at(composing, 'a', 0), 'plan')).toEqual(['r2|统筹。/推进落实'])
  })

  it('take in the words typed before them', () => {
    let state = at(open({ plan: [runIn(2, 'a', '统筹推进。', '召开')] }), 'a', 0)
    state = state.apply(state.tr.insertText('深入'))
    expect(lines(state, 'plan')).toEqual(['r2|深入统筹推进。/召开'])
  })

  it('keep a reference that stands in them', () => {
    let state = at(open({ plan: [p('a', fig('cases'), '件')] }), 'a', 2)
    const type = state.schema.marks['runInHead']!
    const start = state.selection.from - 2
    state = state.apply(state.tr.addMark(start, start + 2, type.create()))
    expect(contentOf(state, 'plan')[0]).toMatchObject({ content: [{ figureId: 'cases', runInHead: true }, { text: '件', runInHead: true }] })
  })
})

describe('tables', () => {
  it('take the place of an empty paragraph, with a row of header cells', () => {
    const state = run(at(open({ plan: [p('a')] }), 'a', 0), insertTable(2, 2))
    const [made] = contentOf(state, 'plan')
    expect(made).toMatchObject({ type: 'table', rows: [{ cells: [{ header: true }, { header: true }] }, { cells: [{ header: false }, { header: false }] }] })
    expect(made!.blockId).toMatch(/^new/)
  })

  it('stand below the paragraph of the caret', () => {
    expect(lines(run(at(open({ plan: [p('a', '甲')] }), 'a', 1), insertTable(1, 2)), 'plan')).toEqual(['p|甲', 'table||'])
  })

  it('let the caret go on to the next cell', () => {
    const state = run(at(open({ plan: [table('t', ['甲', '乙'])] }), 't', 2), nextCell)
    expect(state.selection.$to.parent.textContent).toBe('乙')
  })

  it('let the caret out at the end of a section', () => {
    const state = run(at(open({ plan: [table('t', ['甲'])] }), 't', 2), leaveTable('down'))
    expect(lines(state, 'plan')).toEqual(['table|甲', 'p|'])
  })

  it('survive Backspace in an empty cell', () => {
    const state = open({ plan: [table('t', [''], ['乙'])] })
    expect(run(at(state, 't', 2), backspace).doc.eq(state.doc)).toBe(true)
  })
})
