import { Node } from '@tiptap/core'
import type { FigureRef } from '@/lib/report/inline'
import type { Node as ProseMirrorNode } from '@tiptap/pm/model'
import type { FigureSource } from '../figure-source'
import { figureRefView } from '../figure-ref-view'

/** The reference that a node stands for. */
export function refOf(node: ProseMirrorNode): FigureRef {
  const { figureId, show, unit, decimals, round } = node.attrs
  return { type: 'figureRef', figureId, show, unit, decimals, round }
}

const SHOWN: readonly string[] = ['value', 'previous', 'change']
const ROUNDED: readonly string[] = ['余', '近', '多']

/** Reads a reference back from the editor's own clipboard; anything that does not fit falls back to the plain form. */
function readAttributes(element: HTMLElement) {
  const show = element.getAttribute('data-show') ?? ''
  const round = element.getAttribute('data-round') ?? ''
  const decimals = element.getAttribute('data-decimals') ?? ''
  return {
    figureId: (element.getAttribute('data-figure') ?? '').slice(0, 80),
    show: SHOWN.includes(show) ? show : 'value',
    unit: element.getAttribute('data-unit') !== 'false',
    decimals: /^[0-6]$/.test(decimals) ? Number(decimals) : null,
    round: ROUNDED.includes(round) ? round : null,
  }
}

/** A figure in the text: inline, atomic. The number itself is never in the document, only in the view. */
export const FigureRefNode = Node.create({
  name: 'figureRef',
  group: 'inline',
  inline: true,
  atom: true,
  selectable: true,
  draggable: false,
  addOptions() {
    return { figures: null as FigureSource | null }
  },
  addAttributes: () => ({
    figureId: { default: '' },
    show: { default: 'value' },
    unit: { default: true },
    decimals: { default: null },
    round: { default: null },
  }),
  parseHTML: () => [{ tag: 'span[data-figure]', getAttrs: readAttributes }],
  renderHTML: ({ node }) => {
    const ref = refOf(node)
    return [
      'span',
      {
        'data-figure': ref.figureId,
        'data-show': ref.show,
        'data-unit': String(ref.unit),
        'data-decimals': ref.decimals,
        'data-round': ref.round,
      },
    ]
  },
  addNodeView() {
    const { figures } = this.options
    return figures ? figureRefView(figures) : null
  },
})
