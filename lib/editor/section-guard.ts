import { Extension } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { NodeSelection, Plugin, TextSelection, type EditorState, type Transaction } from '@tiptap/pm/state'
import { SECTION_IDS } from '@/lib/report/report'

function holdsEverySection(doc: Node): boolean {
  const ids = new Set(doc.content.content.map((section) => section.attrs['id']))
  return doc.childCount === SECTION_IDS.length && SECTION_IDS.every((id) => ids.has(id))
}

/** Whether the selection reaches over the border of a section; only such ones need deleteAcrossSections. */
export function crossesSections({ selection }: EditorState): boolean {
  return !selection.empty && selection.$from.sharedDepth(selection.to) === 0
}

/**
 * Empties a selection that reaches over sections, each section for itself, and leaves the caret at its start. The
 * sections stay; those wholly selected keep one empty paragraph.
 */
export function deleteAcrossSections(tr: Transaction): Transaction {
  const { from, to } = tr.selection
  const ranges: [number, number][] = []
  tr.doc.forEach((section, pos) => {
    const [start, end] = [Math.max(from, pos + 1), Math.min(to, pos + section.nodeSize - 1)]
    if (start < end) ranges.push([start, end])
  })
  for (const [start, end] of ranges.reverse()) {
    const $start = tr.doc.resolve(start)
    const whole = start === $start.start(1) && end === $start.end(1)
    if (whole) tr.replaceWith(start, end, tr.doc.type.schema.nodes['paragraph']!.create())
    else tr.deleteRange(start, end)
  }
  return tr.setSelection(TextSelection.near(tr.doc.resolve(Math.min(from, tr.doc.content.size)), 1))
}

/** Each section stays itself: deleting or typing over a border empties both sides and joins nothing. */
export const SectionGuard = Extension.create({
  name: 'sectionGuard',
  priority: 1100,
  addProseMirrorPlugins: () => [
    new Plugin({
      filterTransaction: (tr) => !tr.docChanged || holdsEverySection(tr.doc),
      props: {
        handleTextInput(view, _from, _to, text) {
          if (!crossesSections(view.state)) return false
          view.dispatch(deleteAcrossSections(view.state.tr).insertText(text).scrollIntoView())
          return true
        },
        handleDOMEvents: {
          compositionstart(view) {
            const { selection, tr } = view.state
            if (crossesSections(view.state)) view.dispatch(deleteAcrossSections(tr))
            // Words composed on a selected reference go before it: the browser would drop them or the reference.
            else if (selection instanceof NodeSelection && selection.node.isInline) {
              view.dispatch(tr.setSelection(TextSelection.create(tr.doc, selection.from)))
            }
            return false
          },
          cut(view, event) {
            if (!crossesSections(view.state) || !view.editable || !event.clipboardData) return false
            const { dom, text } = view.serializeForClipboard(view.state.selection.content())
            event.preventDefault()
            event.clipboardData.setData('text/html', dom.innerHTML)
            event.clipboardData.setData('text/plain', text)
            view.dispatch(deleteAcrossSections(view.state.tr))
            return true
          },
        },
      },
    }),
  ],
})
