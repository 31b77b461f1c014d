import type { Editor } from '@tiptap/core'
import { NodeSelection } from '@tiptap/pm/state'
import { useCallback, useEffect, useState } from 'react'

const REST_MS = 300
/** Time to go from the reference to its card. */
const LEAVE_MS = 250

interface RestingRef {
  /** Position of the reference that the pointer or the selection has rested on; null without one. */
  pos: number | null
  close(): void
  /** For the card: it stays while the pointer is on it. */
  onPointerEnter(): void
  onPointerLeave(): void
}

const refAt = (target: EventTarget | null) => (target instanceof Element ? target.closest('.figure-ref') : null)

/** The reference in question, by a few listeners on the sheet as a whole, however many references it holds. */
export function useRestingRef(editor: Editor): RestingRef {
  const [pos, setPos] = useState<number | null>(null)
  const [timer] = useState<{ id?: ReturnType<typeof setTimeout> }>({})
  const later = useCallback(
    (milliseconds: number, work: () => void) => {
      clearTimeout(timer.id)
      timer.id = setTimeout(work, milliseconds)
    },
    [timer],
  )
  const selected = useCallback(() => {
    const { selection } = editor.state
    return selection instanceof NodeSelection && selection.node.type.name === 'figureRef' ? selection.from : null
  }, [editor])
  const close = useCallback(() => {
    clearTimeout(timer.id)
    setPos(null)
  }, [timer])

  useEffect(() => {
    const { dom } = editor.view
    const open = (at: number) =>
      later(REST_MS, () => {
        if (!editor.isDestroyed && editor.state.doc.nodeAt(at)?.type.name === 'figureRef') setPos(at)
      })
    const onOver = (event: PointerEvent) => {
      const element = refAt(event.target)
      if (element && event.buttons === 0 && dom.contains(element)) open(editor.view.posAtDOM(element, 0))
    }
    const onOut = (event: PointerEvent) => {
      if (refAt(event.target)) later(LEAVE_MS, () => setPos(selected()))
    }
    const onSelection = () => {
      const at = selected()
      if (at === null) close()
      else open(at)
    }
    dom.addEventListener('pointerover', onOver)
    dom.addEventListener('pointerout', onOut)
    editor.on('selectionUpdate', onSelection)
    editor.on('update', close)
    return () => {
      clearTimeout(timer.id)
      dom.removeEventListener('pointerover', onOver)
      dom.removeEventListener('pointerout', onOut)
      editor.off('selectionUpdate', onSelection)
      editor.off('update', close)
    }
  }, [editor, later, selected, close, timer])

  return {
    pos,
    close,
    onPointerEnter: () => clearTimeout(timer.id),
    onPointerLeave: () => later(LEAVE_MS, () => setPos(selected())),
  }
}
