import { NodeSelection } from '@tiptap/pm/state'
import { expect, it } from 'vitest'
import { figureRefToText, insertFigureRef, setFigureForm } from './figure-list'
import { at, contentOf, fig, p, run, stateOf, textOf } from './testing/test-doc'
import { findBlock } from './walk-doc'

const open = () => stateOf({ plan: [p('a', '新收', fig('x'), '。')] })
const refPos = (state: ReturnType<typeof open>) => findBlock(state.doc, 'a')!.pos + 3

it('puts the printed words in place of a reference, with the caret behind them', () => {
  const state = open()
  const after = run(state, figureRefToText(refPos(state), textOf))
  expect(contentOf(after, 'plan')).toEqual([p('a', '新收<x>。')])
  expect(after.selection.from).toBe(refPos(state) + '<x>'.length)
})

it('keeps words of a run-in head in the head', () => {
  const ref = { ...fig('x'), runInHead: true as const }
  const state = stateOf({ plan: [p('a', { type: 'text', text: '新收', runInHead: true }, ref)] })
  const after = run(state, figureRefToText(refPos(state), textOf))
  expect(contentOf(after, 'plan')[0]).toMatchObject({ content: [{ type: 'text', text: '新收<x>', runInHead: true }] })
})

it('leaves the text alone where no reference stands', () => {
  const state = open()
  expect(figureRefToText(refPos(state) - 1, textOf)(state)).toBe(false)
})

it('changes the form of the selected reference and keeps it selected', () => {
  const state = open()
  const selected = state.apply(state.tr.setSelection(NodeSelection.create(state.doc, refPos(state))))
  const after = run(selected, setFigureForm({ decimals: 1, round: '余' }))
  expect(contentOf(after, 'plan')[0]).toEqual(p('a', '新收', { ...fig('x'), decimals: 1, round: '余' }, '。'))
  expect(after.selection).toBeInstanceOf(NodeSelection)
})

it('takes the place of the words selected', () => {
  const state = at(open(), 'a', 0, 'a', 2)
  expect(contentOf(run(state, insertFigureRef(fig('y'))), 'plan')).toEqual([p('a', fig('y'), fig('x'), '。')])
})
