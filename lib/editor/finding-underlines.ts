import { Extension } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { Plugin, PluginKey, type Transaction } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'
import { positionsOf } from './block-text'
import type { FigureSource } from './figure-source'
import { blocksOf, printedMarks } from './walk-doc'

/** A finding as the sheet marks it: a wavy line under a range of a block (offsets as in Place: resolved, with mark). */
export interface EditorFinding {
  id: string
  blockId: string
  start: number
  end: number
  severity: 'error' | 'warning' | 'info'
}

const key = new PluginKey<DecorationSet>('findingUnderlines')

/** Underlines these findings from now on. The text and its history are not touched. */
export const underline = (tr: Transaction, findings: readonly EditorFinding[]): Transaction =>
  tr.setMeta(key, findings).setMeta('addToHistory', false)

function draw(doc: Node, findings: readonly EditorFinding[], textOf: FigureSource['textOf']): DecorationSet {
  const blocks = new Map(blocksOf(doc, true).map((block) => [block.node.attrs['blockId'], block]))
  const marks = printedMarks(doc)
  const decorations = findings.flatMap((finding) => {
    const block = blocks.get(finding.blockId)
    if (!block) return []
    const { from, to } = positionsOf(block.node, block.pos, marks.get(finding.blockId) ?? '', finding, textOf)
    const spec = { finding: finding.id }
    const kind = `finding-${finding.severity}`
    if (from < to) return [Decoration.inline(from, to, { class: `finding ${kind}` }, spec)]
    const end = block.pos + block.node.nodeSize
    return [Decoration.node(block.pos, end, { class: `finding-block ${kind}` }, spec)]
  })
  return DecorationSet.create(doc, decorations)
}

/** Draws the findings; they move with the text until the next ones come. A click on one names it to the page. */
export const FindingUnderlines = Extension.create({
  name: 'findingUnderlines',
  addOptions: () => ({ figures: null as FigureSource | null, onClick: null as ((id: string) => void) | null }),
  addProseMirrorPlugins() {
    const { figures, onClick } = this.options
    if (!figures) return []
    const textOf = figures.textOf.bind(figures)
    return [
      new Plugin<DecorationSet>({
        key,
        state: {
          init: () => DecorationSet.empty,
          apply(tr, decorations) {
            const findings: readonly EditorFinding[] | undefined = tr.getMeta(key)
            if (findings) return draw(tr.doc, findings, textOf)
            return tr.docChanged ? decorations.map(tr.mapping, tr.doc) : decorations
          },
        },
        props: {
          decorations(state) {
            return key.getState(state)
          },
          handleClick(view, pos) {
            const [hit] = key.getState(view.state)?.find(pos, pos) ?? []
            if (hit) onClick?.(hit.spec['finding'])
            return false
          },
        },
      }),
    ]
  },
})
