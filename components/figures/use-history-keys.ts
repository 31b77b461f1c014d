import { useEffect } from 'react'

const TYPED_INTO = 'input:not([data-figure]), textarea, [contenteditable="true"], [role="dialog"] *'

/**
 * Ctrl+Z takes the last change of the form back, Ctrl+Y and Ctrl+Shift+Z make it again, wherever the focus is but in
 * another text field or a dialog, which have their own.
 */
export function useHistoryKeys({ undo, redo }: { undo: () => void; redo: () => void }): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.defaultPrevented) return
      const key = event.key.toLowerCase()
      const wanted = key === 'z' ? (event.shiftKey ? redo : undo) : key === 'y' && !event.shiftKey ? redo : null
      const { target } = event
      if (!wanted || (target instanceof Element && target.matches(TYPED_INTO))) return
      event.preventDefault()
      // What the history puts back shows in the cell in hand too.
      if (target instanceof HTMLInputElement) delete target.dataset.touched
      wanted()
      if (target instanceof HTMLInputElement) requestAnimationFrame(() => target.select())
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [undo, redo])
}
