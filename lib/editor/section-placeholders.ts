import { Extension } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { Plugin, PluginKey, TextSelection, type Command } from '@tiptap/pm/state'
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view'
import type { SectionId } from '@/lib/report/report'

/** What a section without words says. */
export interface SectionPlaceholder {
  /** While the report leaves it out. */
  absent: string
  /** While it holds no block. */
  empty: string
  /** The button that starts writing. */
  start: string
  /** In its first empty paragraph, while it holds heads only. */
  hint: string
}

const key = new PluginKey<DecorationSet>('sectionPlaceholders')

/** Takes an absent part into the report, gives an empty one its first paragraph, and puts the caret there. */
export function startSection(id: SectionId): Command {
  return (state, dispatch) => {
    let found = -1
    state.doc.forEach((section, pos) => {
      if (section.attrs['id'] === id) found = pos
    })
    const section = state.doc.nodeAt(found)
    if (!section) return false
    const { tr } = state
    tr.setNodeAttribute(found, 'present', true)
    if (section.childCount === 0) tr.insert(found + 1, state.schema.nodes['paragraph']!.create())
    dispatch?.(tr.setSelection(TextSelection.near(tr.doc.resolve(found + 1))).scrollIntoView())
    return true
  }
}

type Placeholders = Readonly<Record<SectionId, SectionPlaceholder>>

function startButton(id: SectionId, words: SectionPlaceholder, absent: boolean) {
  return (view: EditorView) => {
    const box = document.createElement('div')
    box.className = 'section-placeholder'
    box.contentEditable = 'false'
    const say = document.createElement('span')
    say.textContent = absent ? words.absent : words.empty
    box.append(say)
    if (!view.editable) return box
    const button = document.createElement('button')
    button.type = 'button'
    button.textContent = words.start
    button.addEventListener('click', () => {
      startSection(id)(view.state, view.dispatch)
      view.focus()
    })
    box.append(button)
    return box
  }
}

/** The paragraph that invites writing: the first empty one of a section without body. */
function invitingParagraph(section: Node): number | null {
  let [found, hasBody]: [number | null, boolean] = [null, false]
  section.forEach((node, offset) => {
    if (node.type.name === 'heading') return
    const body = node.type.name === 'table' || node.content.size > 0
    if (body) hasBody = true
    else if (found === null && node.attrs['level'] === null) found = offset
  })
  return hasBody ? null : found
}

function draw(doc: Node, placeholders: Placeholders): DecorationSet {
  const decorations: Decoration[] = []
  doc.forEach((section, pos) => {
    const id: SectionId = section.attrs['id']
    const absent = !section.attrs['present']
    if (absent || section.childCount === 0) {
      const widget = startButton(id, placeholders[id], absent)
      decorations.push(
        Decoration.widget(pos + 1, (view) => widget(view), {
          side: -1,
          key: `${id}-${absent}`,
          ignoreSelection: true,
          stopEvent: () => true,
        }),
      )
      return
    }
    const inviting = invitingParagraph(section)
    if (inviting === null) return
    const from = pos + 1 + inviting
    decorations.push(Decoration.node(from, from + 2, { 'data-placeholder': placeholders[id].hint }))
  })
  return DecorationSet.create(doc, decorations)
}

/** Says in each section without words what belongs there. */
export const SectionPlaceholders = Extension.create({
  name: 'sectionPlaceholders',
  addOptions: () => ({ placeholders: null as Placeholders | null }),
  addProseMirrorPlugins() {
    const { placeholders } = this.options
    if (!placeholders) return []
    return [
      new Plugin<DecorationSet>({
        key,
        state: {
          init: (_, { doc }) => draw(doc, placeholders),
          apply: (tr, drawn) => (tr.docChanged ? draw(tr.doc, placeholders) : drawn),
        },
        props: { decorations: (state) => key.getState(state) },
      }),
    ]
  },
})
