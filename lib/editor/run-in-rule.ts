import { Extension } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { Plugin, PluginKey, type EditorState, type Transaction } from '@tiptap/pm/state'
import { changedBlocks, findBlock, type PlacedBlock } from './walk-doc'

const key = new PluginKey<Node | null>('runInRule')

const isComposing = (tr: Transaction) => tr.getMeta('composition') !== undefined

const marked = (node: Node) => node.marks.some((mark) => mark.type.name === 'runInHead')

/** Offset in the paragraph's content at which its leading run-in head ends: behind its first 。, or where it stops. */
export function runInEnd(paragraph: Node): number {
  let end = 0
  for (const child of paragraph.content.content) {
    if (!marked(child)) return end
    const stop = child.isText ? child.text!.indexOf('。') : -1
    if (stop >= 0) return end + stop + 1
    end += child.nodeSize
  }
  return end
}

function hasMarkPast(node: Node, offset: number): boolean {
  let found = false
  node.descendants((child, start) => {
    if (child.isInline && marked(child) && start + child.nodeSize > offset) found = true
  })
  return found
}

/**
 * Leaves a paragraph at most one leading run-in head, through its first 。, and everything else none. Words typed
 * before the head of one that had it (`hadRunIn`) belong to the head.
 */
function mend(tr: Transaction, { node, pos }: PlacedBlock, hadRunIn: boolean): void {
  const type = tr.doc.type.schema.marks['runInHead']!
  const front = node.content.content.findIndex(marked)
  if (hadRunIn && front > 0 && node.type.name === 'paragraph') {
    const length = node.content.content.slice(0, front).reduce((size, child) => size + child.nodeSize, 0)
    tr.addMark(pos + 1, pos + 1 + length, type.create())
  }
  const current = tr.doc.nodeAt(pos)!
  const keep = node.type.name === 'paragraph' ? runInEnd(current) : 0
  if (!hasMarkPast(current, keep)) return
  tr.removeMark(pos + 1 + keep, pos + node.nodeSize - (node.isTextblock ? 1 : 0), type)
}

function mendChanged(before: Node, state: EditorState): Transaction | null {
  const { tr } = state
  for (const block of changedBlocks(before, state.doc)) {
    const earlier = findBlock(before, block.node.attrs['blockId'])
    mend(tr, block, earlier !== null && runInEnd(earlier.node) > 0)
  }
  return tr.docChanged ? tr : null
}

/**
 * Keeps run-in heads in form after typing 。 in one, joining and pasting. What an import brought stays untouched until
 * its block is edited. While an input method composes nothing may be redrawn, so the rule waits for the first
 * transaction behind it; the plugin's state is the document from before.
 */
export const RunInRule = Extension.create({
  name: 'runInRule',
  addProseMirrorPlugins: () => [
    new Plugin<Node | null>({
      key,
      state: {
        init: () => null,
        apply: (tr, before) => (isComposing(tr) ? (before ?? tr.before) : null),
      },
      appendTransaction(transactions, previous, state) {
        if (transactions.some(isComposing)) return null
        const before = key.getState(previous) ?? previous.doc
        return before === state.doc ? null : mendChanged(before, state)
      },
    }),
  ],
})
