import { useEffect } from 'react'

type Keys = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>

/** Ctrl+Z, and Ctrl+Y or Ctrl+Shift+Z; null for every other key. */
export function historyKey({ key, ctrlKey, metaKey, shiftKey, altKey }: Keys): 'undo' | 'redo' | null {
  if (!(ctrlKey || metaKey) || altKey) return null
  if (key.toLowerCase() === 'z') return shiftKey ? 'redo' : 'undo'
  return key.toLowerCase() === 'y' && !shiftKey ? 'redo' : null
}

const TYPED_INTO = 'input:not([data-figure]), textarea, [contenteditable="true"], [role="dialog"] *'

/**
 * Ctrl+Z takes the last change of the form back, Ctrl+Y and Ctrl+Shift+Z make it again, wherever the focus is but in
 * another text field or a dialog, which have their own.
 */
export function useHistoryKeys({ undo, redo }: { undo: () => void; redo: () => void }): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const wanted = historyKey(event)
      const { target } = event
      if (!wanted || event.defaultPrevented || (target instanceof Element && target.matches(TYPED_INTO))) return
      event.preventDefault()
      // What the history puts back shows in the cell in hand too.
      if (target instanceof HTMLInputElement) delete target.dataset.touched
      if (wanted === 'undo') undo()
      else redo()
      if (target instanceof HTMLInputElement) requestAnimationFrame(() => target.select())
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [undo, redo])
}
