import { closeHistory } from '@tiptap/pm/history'
import { Fragment, type Node } from '@tiptap/pm/model'
import { TextSelection, type Command } from '@tiptap/pm/state'
import type { Block } from '@/lib/report/block'
import { blockToJson } from './report-to-doc'
import { deleteAcrossSections, crossesSections } from './section-guard'
import { blockAt } from './walk-doc'

const isBody = (node: Node) => node.type.name === 'paragraph' && node.attrs['level'] === null

const textblocksOf = (node: Node): Node[] => (node.isTextblock ? [node] : node.content.content.flatMap(textblocksOf))

/** The words of blocks as one run of inline content, for a cell of a table. */
function flatten(blocks: Node[]): Fragment {
  return blocks.flatMap(textblocksOf).reduce((content, { content: words, type: { schema } }) => {
    const space = content.size > 0 && words.size > 0 ? content.addToEnd(schema.text(' ')) : content
    return space.append(Fragment.from(words.content.map((child) => child.mark([]))))
  }, Fragment.empty)
}

/**
 * Puts blocks from elsewhere in place of the selection, as one step of undo. A body paragraph at either end runs on
 * with the words there; heads and tables stand as blocks of their own; a cell takes the words alone.
 */
export function insertBlocks(blocks: readonly Block[]): Command {
  return (state, dispatch) => {
    const nodes = blocks.map((block) => state.schema.nodeFromJSON(blockToJson(block)))
    const tr = closeHistory(state.tr)
    if (crossesSections(state)) deleteAcrossSections(tr)
    else if (!tr.selection.empty) tr.deleteSelection()
    const { $from } = tr.selection
    if ($from.depth > 2) {
      tr.replaceWith($from.pos, $from.pos, flatten(nodes))
      dispatch?.(tr.scrollIntoView())
      return true
    }
    const block = blockAt($from)
    if (nodes.length === 0 || !block?.node.isTextblock) return false

    const { node, pos } = block
    const before = node.content.cut(0, $from.parentOffset)
    const after = node.content.cut($from.parentOffset)
    const [first] = nodes as [Node]
    const runsOn = isBody(first)
    const put = runsOn
      ? [node.copy(before.append(first.content)), ...nodes.slice(1)]
      : [...(before.size > 0 ? [node.copy(before)] : []), ...nodes]

    const last = put.at(-1)!
    const caret = last.content.size
    let behind = 0
    if (after.size > 0 && (isBody(last) || (runsOn && put.length === 1))) {
      put[put.length - 1] = last.copy(last.content.append(after))
    } else if (after.size > 0) {
      const { audience } = node.attrs
      const paragraph = state.schema.nodes['paragraph']!.create({ audience })
      put.push((runsOn || before.size > 0 ? paragraph : node).copy(after))
      behind = put.at(-1)!.nodeSize
    }
    tr.replaceWith(pos, pos + node.nodeSize, put)
    const end = pos + put.reduce((size, each) => size + each.nodeSize, 0) - behind
    const start = end - (behind > 0 ? last : put.at(-1)!).nodeSize
    tr.setSelection(TextSelection.near(tr.doc.resolve(start + 1 + caret), -1))
    dispatch?.(tr.scrollIntoView())
    return true
  }
}
