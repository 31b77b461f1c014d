import { joinBackward, joinForward, selectNodeBackward, selectNodeForward } from '@tiptap/pm/commands'
import type { Command, EditorState } from '@tiptap/pm/state'
import { CellSelection, deleteTable } from '@tiptap/pm/tables'
import { makePlain } from './head-commands'
import { crossesSections, deleteAcrossSections } from './section-guard'
import { blockAt } from './walk-doc'

/** A selection: over sections each is emptied for itself, a whole table goes, within cells their words go. */
function deleteSelected(state: EditorState, dispatch: Parameters<Command>[1]): boolean {
  const { selection, tr } = state
  if (crossesSections(state)) {
    dispatch?.(deleteAcrossSections(tr).scrollIntoView())
    return true
  }
  if (selection instanceof CellSelection) {
    return selection.isColSelection() && selection.isRowSelection() && deleteTable(state, dispatch)
  }
  dispatch?.(tr.deleteSelection().scrollIntoView())
  return true
}

/**
 * Backspace. At the start of a head it takes the head away first (a literal mark becomes words), then joins with the
 * block before; at the start of a section or a cell it does nothing.
 */
export const backspace: Command = (state, dispatch, view) => {
  const { selection, tr } = state
  if (!selection.empty) return deleteSelected(state, dispatch)
  const { $from } = selection
  const atStart = view ? view.endOfTextblock('backward', state) : $from.parentOffset === 0
  if (!atStart) return false
  const block = blockAt($from)
  if (!block?.node.isTextblock) return true
  if (block.node.attrs['level'] !== null || block.node.attrs['mark']) {
    makePlain(tr, block)
    dispatch?.(tr.scrollIntoView())
    return true
  }
  if (joinBackward(state, dispatch, view)) return true
  selectNodeBackward(state, dispatch, view)
  return true
}

/** Delete, the counterpart: a following head becomes body as it is drawn up. */
export const deleteForward: Command = (state, dispatch, view) => {
  const { selection } = state
  if (!selection.empty) return deleteSelected(state, dispatch)
  const { $from } = selection
  const atEnd = view ? view.endOfTextblock('forward', state) : $from.parentOffset === $from.parent.content.size
  if (!atEnd) return false
  const block = blockAt($from)
  if (!block?.node.isTextblock) return true
  const pos = block.pos + block.node.nodeSize
  const node = state.doc.resolve(pos).nodeAfter
  if (node?.isTextblock && block.node.content.size > 0 && (node.attrs['level'] !== null || node.attrs['mark'])) {
    const { tr } = state
    makePlain(tr, { sectionId: block.sectionId, node, pos })
    dispatch?.(tr.join(pos).scrollIntoView())
    return true
  }
  if (joinForward(state, dispatch, view)) return true
  selectNodeForward(state, dispatch, view)
  return true
}
