import { Extension } from '@tiptap/core'
import { Plugin } from '@tiptap/pm/state'
import { blocksOf } from './walk-doc'

/** Gives a fresh id to each block that has none, or that came second to its id (a split, a paste of a copy). */
export const BlockIds = Extension.create({
  name: 'blockIds',
  addOptions: () => ({ nextBlockId: (): string => { throw new Error('BlockIds needs nextBlockId') } }),
  addProseMirrorPlugins() {
    const { nextBlockId } = this.options
    return [
      new Plugin({
        appendTransaction(transactions, _, state) {
          if (!transactions.some((tr) => tr.docChanged)) return null
          const seen = new Set<string>()
          const doubled: number[] = []
          for (const { node, pos } of blocksOf(state.doc)) {
            const blockId: string | null = node.attrs['blockId']
            if (blockId === null || seen.has(blockId)) doubled.push(pos)
            else seen.add(blockId)
          }
          if (doubled.length === 0) return null
          const { tr } = state
          for (const pos of doubled) tr.setNodeAttribute(pos, 'blockId', nextBlockId())
          return tr
        },
      }),
    ]
  },
})
