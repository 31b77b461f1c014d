import { Extension, type Editor } from '@tiptap/core'
import { DOMSerializer, Fragment, Slice, type DOMOutputSpec, type Node } from '@tiptap/pm/model'
import { Plugin } from '@tiptap/pm/state'
import { textOfBlock, type TextOf } from './block-text'
import type { FigureSource } from './figure-source'
import { headMarksKey } from './head-marks'
import { refOf } from './nodes/figure-ref'

/** The blocks of a slice, out of their sections. */
const blocksIn = (content: Fragment): Node[] =>
  content.content.flatMap((node) => (node.type.name === 'section' ? node.content.content : [node]))

/** The printed text of a copied node: a block, a row of cells, or a stretch within a block. */
function copiedText(node: Node, textOf: TextOf): string {
  if (node.isText) return node.text!
  if (node.isInline) return textOf(refOf(node)).text
  if (node.type.name === 'tableRow') return node.content.content.map((cell) => textOfBlock(cell, textOf)).join('\t')
  return textOfBlock(node, textOf)
}

/** The printed mark of a copied block; none for the first when the copy starts behind its beginning. */
function copiedMark(editor: Editor, node: Node): string {
  const { state } = editor
  const { $from } = state.selection
  const partial = $from.depth >= 2 && $from.parentOffset > 0 && $from.node(2).attrs['blockId'] === node.attrs['blockId']
  return partial ? '' : (headMarksKey.getState(state)?.marks.get(node.attrs['blockId']) ?? '')
}

/**
 * Adds to the copied HTML what other programs need to see: the printed marks and the figures' values. Both are left
 * out again when the copy comes back, where data attributes carry the structure.
 */
class PrintedSerializer extends DOMSerializer {
  constructor(editor: Editor, textOf: TextOf) {
    const plain = DOMSerializer.nodesFromSchema(editor.schema)
    const withMark = (name: string) => (node: Node): DOMOutputSpec => {
      const [tag, attributes] = plain[name]!(node) as unknown as [string, Record<string, unknown>]
      const mark = copiedMark(editor, node)
      return mark ? [tag, attributes, ['span', { 'data-printed-mark': '' }, mark], ['span', 0]] : [tag, attributes, 0]
    }
    const figureRef = (node: Node): DOMOutputSpec => {
      const [tag, attributes] = plain['figureRef']!(node) as unknown as [string, Record<string, unknown>]
      return [tag, attributes, textOf(refOf(node)).text]
    }
    super(
      { ...plain, heading: withMark('heading'), paragraph: withMark('paragraph'), figureRef },
      DOMSerializer.marksFromSchema(editor.schema),
    )
  }
}

/** Copies as the report prints: with marks and values, in HTML and in plain text. */
export const Clipboard = Extension.create({
  name: 'clipboard',
  addOptions: () => ({ figures: null as FigureSource | null }),
  addProseMirrorPlugins() {
    const { editor, options } = this
    const { figures } = options
    if (!figures) return []
    const textOf = figures.textOf.bind(figures)
    return [
      new Plugin({
        props: {
          clipboardSerializer: new PrintedSerializer(editor, textOf),
          clipboardTextSerializer(slice) {
            const blocks = blocksIn(slice.content)
            const lines = blocks.map((node) => copiedMark(editor, node) + copiedText(node, textOf))
            return lines.join(blocks.some((node) => node.isInline) ? '' : '\n')
          },
          // What the report leaves out is not on the sheet to be copied.
          transformCopied(slice) {
            const shown = slice.content.content.map((node) =>
              node.type.name === 'section' && !node.attrs['present'] ? node.copy(Fragment.empty) : node,
            )
            return new Slice(Fragment.from(shown), slice.openStart, slice.openEnd)
          },
          transformPasted(slice) {
            if (slice.content.firstChild?.type.name !== 'section') return slice
            const blocks = Fragment.from(blocksIn(slice.content))
            return new Slice(blocks, Math.max(slice.openStart - 1, 0), Math.max(slice.openEnd - 1, 0))
          },
        },
      }),
    ]
  },
})
