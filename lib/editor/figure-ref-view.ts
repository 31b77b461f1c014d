import type { NodeViewRenderer } from '@tiptap/core'
import type { FigureSource } from './figure-source'
import { refOf } from './nodes/figure-ref'

/**
 * Draws references as plain elements (one React tree each would cost a frame at 300 of them) and redraws those
 * whose text changed when the source says so. The document and its history are not touched.
 */
export function figureRefView(figures: FigureSource): NodeViewRenderer {
  const redraws = new Set<() => void>()
  let unsubscribe: (() => void) | null = null

  return ({ node: initial }) => {
    let node = initial
    const dom = document.createElement('span')
    dom.className = 'figure-ref'
    dom.contentEditable = 'false'

    const redraw = () => {
      const { text, unresolved } = figures.textOf(refOf(node))
      if (dom.textContent !== text) dom.textContent = text
      dom.classList.toggle('figure-ref-unresolved', unresolved !== undefined)
    }
    redraw()
    redraws.add(redraw)
    unsubscribe ??= figures.subscribe(() => redraws.forEach((each) => each()))

    return {
      dom,
      update(next) {
        if (next.type !== node.type) return false
        node = next
        redraw()
        return true
      },
      destroy() {
        redraws.delete(redraw)
        if (redraws.size > 0) return
        unsubscribe?.()
        unsubscribe = null
      },
    }
  }
}
