import { Extension } from '@tiptap/core'
import { NodeSelection, Plugin, PluginKey, TextSelection, type Command, type EditorState } from '@tiptap/pm/state'
import type { FigureRef } from '@/lib/report/inline'
import type { FigureSource } from './figure-source'
import { refOf } from './nodes/figure-ref'

/** The words typed behind @, from the position of the @ to the caret. */
export interface FigureQuery {
  from: number
  to: number
  query: string
  /** Opened by the tool: Escape takes the @ away again. */
  byTool: boolean
}

export const figureListKey = new PluginKey<FigureQuery | null>('figureList')

const AT = /[@＠]([^\s@＠，。；：、！？]{0,20})$/

/** The query that ends at the caret; null when there is none. */
function queryAt(state: EditorState, from: number, byTool: boolean): FigureQuery | null {
  const { $from, empty } = state.selection
  if (!empty || !$from.parent.isTextblock || from < $from.start() || from >= $from.pos) return null
  const text = $from.parent.textBetween(from - $from.start(), $from.parentOffset, undefined, ' ')
  const match = AT.exec(text)
  return match?.index === 0 ? { from, to: $from.pos, query: match[1]!, byTool } : null
}

/** Closes the list and leaves the words as typed; an @ that the tool put there goes. */
export const closeFigureList: Command = (state, dispatch) => {
  const open = figureListKey.getState(state)
  if (!open) return false
  const { tr } = state
  if (open.byTool) tr.delete(open.from, open.to)
  dispatch?.(tr.setMeta(figureListKey, 'close'))
  return true
}

/** 插入数据: puts an @ at the caret, which opens the list. */
export const openFigureList: Command = (state, dispatch) => {
  if (!state.selection.$from.parent.inlineContent) return false
  const { tr } = state
  tr.insertText('@')
  dispatch?.(tr.setMeta(figureListKey, { open: tr.selection.from - 1, byTool: true }).scrollIntoView())
  return true
}

/** Puts a reference in place of the words selected in a block (or of the query behind @), with the caret behind it. */
export function insertFigureRef(ref: FigureRef): Command {
  return (state, dispatch) => {
    const open = figureListKey.getState(state)
    const { tr } = state
    const { selection } = state
    const within = selection.$from.sameParent(selection.$to) ? selection : { from: selection.head, to: selection.head }
    const { from, to } = open ?? within
    if (!tr.doc.resolve(from).parent.inlineContent) return false
    const { type: _, runInHead: __, ...attrs } = ref
    // Behind a run-in head a reference is body, like words typed there; inside it, it belongs to the head.
    const marks = tr.doc.resolve(to).nodeAfter?.marks ?? []
    tr.replaceWith(from, to, state.schema.nodes['figureRef']!.create(attrs, null, marks))
    tr.setSelection(TextSelection.create(tr.doc, from + 1)).setMeta(figureListKey, 'close')
    dispatch?.(tr.scrollIntoView())
    return true
  }
}

/** Changes how the selected reference shows its figure; false when none is selected. */
export function setFigureForm(form: Partial<Pick<FigureRef, 'show' | 'unit' | 'decimals' | 'round'>>): Command {
  return (state, dispatch) => {
    const { selection, tr } = state
    if (!(selection instanceof NodeSelection) || selection.node.type.name !== 'figureRef') return false
    tr.setNodeMarkup(selection.from, undefined, { ...selection.node.attrs, ...form })
    dispatch?.(tr.setSelection(NodeSelection.create(tr.doc, selection.from)))
    return true
  }
}

/** Puts the words a reference prints in its place (转为文字); false where none stands at the position. */
export function figureRefToText(pos: number, textOf: FigureSource['textOf']): Command {
  return (state, dispatch) => {
    const node = state.doc.nodeAt(pos)
    if (node?.type.name !== 'figureRef') return false
    const text = state.schema.text(textOf(refOf(node)).text, node.marks)
    const { tr } = state
    tr.replaceWith(pos, pos + 1, text)
    dispatch?.(tr.setSelection(TextSelection.create(tr.doc, pos + text.nodeSize)))
    return true
  }
}

/** Keeps track of the words behind a typed @; the list itself is drawn outside the sheet. */
export const FigureList = Extension.create({
  name: 'figureList',
  addProseMirrorPlugins: () => [
    new Plugin<FigureQuery | null>({
      key: figureListKey,
      state: {
        init: () => null,
        apply(tr, open, _, state) {
          const meta: 'close' | { open: number; byTool: boolean } | undefined = tr.getMeta(figureListKey)
          if (meta === 'close') return null
          if (meta) return queryAt(state, meta.open, meta.byTool)
          if (!open || !(tr.docChanged || tr.selectionSet)) return open
          return queryAt(state, tr.mapping.map(open.from, -1), open.byTool)
        },
      },
      props: {
        handleTextInput(view, from, to, text) {
          if ((text !== '@' && text !== '＠') || view.composing) return false
          const tr = view.state.tr.insertText(text, from, to)
          view.dispatch(tr.setMeta(figureListKey, { open: from, byTool: false }).scrollIntoView())
          return true
        },
      },
    }),
  ],
})
