import { Extension, InputRule } from '@tiptap/core'
import type { HeadLevel } from '@/lib/report/block'
import { TextSelection } from '@tiptap/pm/state'
import { blockAt } from './walk-doc'

const NUMERAL = '[一二三四五六七八九十]{1,3}'
const MARKS: readonly (readonly [HeadLevel, RegExp])[] = [
  [1, new RegExp(`^${NUMERAL}、$`)],
  [2, new RegExp(`^[（(]${NUMERAL}[）)]$`)],
  [3, /^\d{1,2}[.．]$/],
  [4, /^[（(]\d{1,2}[）)]$/],
]

const markRule = (level: HeadLevel, find: RegExp) =>
  new InputRule({
    find,
    handler({ state, range }) {
      const block = blockAt(state.selection.$from)
      if (block?.node.type.name !== 'paragraph' || block.node.attrs['level'] !== null) return null
      const attrs = { ...block.node.attrs, level, numbering: 'auto', mark: '' }
      state.tr.delete(range.from, range.to).setNodeMarkup(block.pos, state.schema.nodes['heading'], attrs)
    },
  })

/** 。 typed at the end of a head below level 1: head and body share the paragraph, as most reports have it. */
const runInRule = new InputRule({
  find: /^[^。]+。$/,
  handler({ state, range }) {
    const block = blockAt(state.selection.$from)
    if (block?.node.type.name !== 'heading' || block.node.attrs['level'] === 1) return null
    const end = block.pos + block.node.nodeSize - 1
    if (range.to !== end) return null
    const { tr, schema } = state
    tr.setNodeMarkup(block.pos, schema.nodes['paragraph'], block.node.attrs)
    tr.addMark(block.pos + 1, end, schema.marks['runInHead']!.create())
    tr.setSelection(TextSelection.create(tr.doc, end)).setStoredMarks([])
  },
})

/** A mark typed at the start of a paragraph makes a head of its level, numbered by structure; Backspace takes it back. */
export const HeadInputRules = Extension.create({
  name: 'headInputRules',
  addInputRules: () => [...MARKS.map(([level, find]) => markRule(level, find)), runInRule],
})
