import { TextSelection, type Command } from '@tiptap/pm/state'
import {
  addRowAfter,
  CellSelection,
  goToNextCell,
  isInTable,
  nextCell as neighbourOf,
  TableMap,
} from '@tiptap/pm/tables'
import { enterAfter } from './enter-command'
import { blockAt } from './walk-doc'

/** Puts a table below the block of the caret, in its place if it is empty, with the caret in the first cell. */
export function insertTable(rows: number, columns: number): Command {
  return (state, dispatch) => {
    const block = blockAt(state.selection.$from)
    if (block === null || block.node.type.name === 'table') return false
    const { tableCell, tableHeader, tableRow, table } = state.schema.nodes
    const row = (index: number) =>
      tableRow!.create(null, Array.from({ length: columns }, () => (index === 0 ? tableHeader! : tableCell!).create()))
    const content = Array.from({ length: rows }, (_, index) => row(index))
    const node = table!.create({ audience: block.node.attrs['audience'] }, content)
    const { tr } = state
    const end = block.pos + block.node.nodeSize
    const replaces = block.node.content.size === 0 && block.node.attrs['level'] === null
    const start = replaces ? block.pos : end
    tr.replaceWith(start, end, node)
    dispatch?.(tr.setSelection(TextSelection.near(tr.doc.resolve(start + 1))).scrollIntoView())
    return true
  }
}

/** Tab in a table: the next cell, or a new row behind the last. */
export const nextCell: Command = (state, dispatch, view) => {
  if (!isInTable(state)) return false
  if (goToNextCell(1)(state, dispatch)) return true
  if (!addRowAfter(state, dispatch) || !view) return true
  return goToNextCell(1)(view.state, dispatch)
}

/**
 * ArrowDown or ArrowUp out of a table that stands last or first in its section: makes the paragraph that the caret
 * needs. False, so that the caret moves by itself, everywhere else.
 */
export function leaveTable(direction: 'up' | 'down'): Command {
  return (state, dispatch, view) => {
    const { $from, empty } = state.selection
    if (!empty || !isInTable(state) || $from.depth < 4) return false
    const map = TableMap.get($from.node(2))
    const rect = map.findCell($from.before(4) - $from.start(2))
    const atEdge = direction === 'down' ? rect.bottom === map.height : rect.top === 0
    const edge = direction === 'down' ? $from.after(2) : $from.before(2)
    const $edge = state.doc.resolve(edge)
    const beyond = direction === 'down' ? $edge.nodeAfter : $edge.nodeBefore
    if (!atEdge || beyond !== null || (view && !view.endOfTextblock(direction))) return false
    const { tr } = state
    if (direction === 'down') enterAfter(tr, edge)
    else {
      tr.insert(edge, state.schema.nodes['paragraph']!.create())
      tr.setSelection(TextSelection.create(tr.doc, edge + 1))
    }
    dispatch?.(tr.scrollIntoView())
    return true
  }
}

const ARROWS = { left: ['horiz', -1], right: ['horiz', 1], up: ['vert', -1], down: ['vert', 1] } as const

/** Shift and an arrow at the edge of a cell: selects the cell and its neighbour; further steps are the table's own. */
export function selectCells(direction: keyof typeof ARROWS): Command {
  return (state, dispatch, view) => {
    const { selection } = state
    if (!(selection instanceof TextSelection) || !isInTable(state) || selection.$head.depth < 4) return false
    if (view && !view.endOfTextblock(direction)) return false
    const $cell = state.doc.resolve(selection.$head.before(4))
    const [axis, step] = ARROWS[direction]
    const $next = neighbourOf($cell, axis, step)
    if (!$next) return false
    dispatch?.(state.tr.setSelection(new CellSelection($cell, $next)))
    return true
  }
}
