import { Extension } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { Plugin, PluginKey } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'
import { blocksOf, printedMarks } from './walk-doc'

interface HeadMarksState {
  marks: Map<string, string>
  decorations: DecorationSet
}

export const headMarksKey = new PluginKey<HeadMarksState>('headMarks')

function draw(doc: Node, marks: Map<string, string>): DecorationSet {
  const decorations: Decoration[] = []
  for (const { node, pos } of blocksOf(doc)) {
    const mark = marks.get(node.attrs['blockId'])
    if (mark) decorations.push(Decoration.node(pos, pos + node.nodeSize, { 'data-mark': mark }))
  }
  return DecorationSet.create(doc, decorations)
}

const sameMarks = (a: Map<string, string>, b: Map<string, string>) =>
  a.size === b.size && [...a].every(([blockId, mark]) => b.get(blockId) === mark)

/** Shows the printed mark of each head before its words, where the caret cannot enter it. */
export const HeadMarks = Extension.create({
  name: 'headMarks',
  addProseMirrorPlugins: () => [
    new Plugin<HeadMarksState>({
      key: headMarksKey,
      state: {
        init: (_, { doc }) => {
          const marks = printedMarks(doc)
          return { marks, decorations: draw(doc, marks) }
        },
        apply(tr, state) {
          if (!tr.docChanged) return state
          const marks = printedMarks(tr.doc)
          if (!sameMarks(marks, state.marks)) return { marks, decorations: draw(tr.doc, marks) }
          // Typing inside a block moves the decorations; a block replaced as a whole loses its own.
          const moved = state.decorations.map(tr.mapping, tr.doc)
          const complete = moved.find().length === state.decorations.find().length
          return { marks, decorations: complete ? moved : draw(tr.doc, marks) }
        },
      },
      props: {
        decorations(state) {
          return headMarksKey.getState(state)?.decorations
        },
      },
    }),
  ],
})
