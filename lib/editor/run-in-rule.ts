import { Extension } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { Plugin, PluginKey, type EditorState, type Transaction } from '@tiptap/pm/state'
import { changedBlocks, type PlacedBlock } from './walk-doc'

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
  node.forEach((child, start) => {
    if (marked(child) && start + child.nodeSize > offset) found = true
  })
  return found
}

/** Leaves a paragraph at most one leading run-in head, through its first 。, and everything else none. */
function mend(tr: Transaction, { node, pos }: PlacedBlock): void {
  const type = tr.doc.type.schema.marks['runInHead']
  const keep = node.type.name === 'paragraph' ? runInEnd(node) : 0
  if (!hasMarkPast(node, keep)) return
  tr.removeMark(pos + 1 + keep, pos + node.nodeSize - (node.isTextblock ? 1 : 0), type)
}

function mendChanged(before: Node, state: EditorState): Transaction | null {
  const { tr } = state
  for (const block of changedBlocks(before, state.doc)) mend(tr, block)
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
