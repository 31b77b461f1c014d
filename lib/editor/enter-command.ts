import type { Node, ResolvedPos } from '@tiptap/pm/model'
import { NodeSelection, TextSelection, type Command, type EditorState, type Transaction } from '@tiptap/pm/state'
import { CellSelection, isInTable, TableMap } from '@tiptap/pm/tables'
import { makePlain } from './head-commands'
import { crossesSections, deleteAcrossSections } from './section-guard'
import { blockAt } from './walk-doc'

const newParagraph = ({ doc }: Transaction, audience: unknown): Node =>
  doc.type.schema.nodes['paragraph']!.create({ audience })

/** Puts the caret into the block behind position `after`, first making a paragraph there if the section ends. */
export function enterAfter(tr: Transaction, after: number): Transaction {
  if (tr.doc.resolve(after).nodeAfter === null) tr.insert(after, newParagraph(tr, 'all'))
  return tr.setSelection(TextSelection.near(tr.doc.resolve(after + 1)))
}

/** The position before the cell below the one around `$pos`; null in the last row. */
function cellBelow($pos: ResolvedPos): number | null {
  const table = $pos.node(2)
  const start = $pos.start(2)
  const map = TableMap.get(table)
  const cell = $pos.before(4) - start
  const rect = map.findCell(cell)
  return rect.bottom < map.height ? start + map.map[rect.bottom * map.width + rect.left]! : null
}

/** Enter in a table goes down a row, as in a spreadsheet, and out below the last one. */
function enterInTable(state: EditorState): Transaction {
  const { tr, selection } = state
  if (selection instanceof CellSelection || selection.$from.depth < 4) return tr
  const below = cellBelow(selection.$from)
  if (below === null) return enterAfter(tr, selection.$from.after(2))
  return tr.setSelection(TextSelection.near(tr.doc.resolve(below + 1)))
}

/**
 * Enter: what follows the caret becomes body, whatever the block was, so a head is left behind on its own. At the
 * start of a block an empty paragraph comes before it; an empty head becomes body first.
 */
export const enter: Command = (state, dispatch) => {
  if (crossesSections(state)) {
    dispatch?.(deleteAcrossSections(state.tr).scrollIntoView())
    return true
  }
  if (isInTable(state)) {
    dispatch?.(enterInTable(state).scrollIntoView())
    return true
  }
  const { tr } = state
  if (tr.selection instanceof NodeSelection) tr.setSelection(TextSelection.near(tr.doc.resolve(tr.selection.to), -1))
  tr.deleteSelection()
  const { $from } = tr.selection
  const block = blockAt($from)
  if (!block?.node.isTextblock) return true
  const { node, pos } = block
  if (node.content.size === 0 && node.attrs['level'] !== null) {
    makePlain(tr, block)
  } else if ($from.parentOffset === 0 && node.content.size > 0) {
    tr.insert(pos, newParagraph(tr, node.attrs['audience']))
  } else {
    const paragraph = newParagraph(tr, node.attrs['audience'])
    tr.split($from.pos, 1, [{ type: paragraph.type, attrs: paragraph.attrs }])
    const next = tr.mapping.map($from.pos) - 1
    const end = next + tr.doc.nodeAt(next)!.nodeSize - 1
    tr.removeMark(next + 1, end, tr.doc.type.schema.marks['runInHead'])
    tr.setSelection(TextSelection.create(tr.doc, next + 1))
  }
  dispatch?.(tr.scrollIntoView())
  return true
}
