import type { Editor } from '@tiptap/core'
import { useCallback, useEffect, useLayoutEffect, useRef, type ComponentProps } from 'react'
import styles from './floating-card.module.css'

const GAP = 6
const MARGIN = 8

interface FloatingCardProps extends ComponentProps<'div'> {
  editor: Editor
  /** The place in the document under which it stands. */
  from: number
  to: number
  onClose(): void
}

/** A card under a place of the sheet, over it where there is no room below. Alt+Enter leads into it, Escape closes it. */
export function FloatingCard({ editor, from, to, onClose, className, ...rest }: FloatingCardProps) {
  const box = useRef<HTMLDivElement>(null)
  const place = useCallback(() => {
    const card = box.current
    if (!card || editor.isDestroyed || to > editor.state.doc.content.size) return
    const [start, end] = [editor.view.coordsAtPos(from), editor.view.coordsAtPos(to, -1)]
    const isBelow = end.bottom + GAP + card.offsetHeight < window.innerHeight
    const left = end.top > start.bottom ? end.left : start.left
    card.style.left = `${Math.max(Math.min(left, window.innerWidth - card.offsetWidth - MARGIN), MARGIN)}px`
    card.style.top = `${isBelow ? end.bottom + GAP : Math.max(start.top - GAP - card.offsetHeight, MARGIN)}px`
  }, [editor, from, to])
  useLayoutEffect(place)

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.isComposing) return
      const hadFocus = box.current?.contains(document.activeElement)
      if (event.key === 'Enter' && event.altKey && !hadFocus) {
        event.preventDefault()
        event.stopPropagation()
        box.current?.querySelector('button')?.focus()
      }
      if (event.key !== 'Escape') return
      event.stopPropagation()
      onClose()
      if (hadFocus) editor.view.focus()
    }
    const sizes = new ResizeObserver(place)
    sizes.observe(box.current!)
    window.addEventListener('scroll', place, { capture: true, passive: true })
    window.addEventListener('resize', place)
    window.addEventListener('keydown', onKey, true)
    return () => {
      sizes.disconnect()
      window.removeEventListener('scroll', place, { capture: true })
      window.removeEventListener('resize', place)
      window.removeEventListener('keydown', onKey, true)
    }
  }, [editor, place, onClose])

  return <div ref={box} role="group" aria-live="polite" className={className ? `${styles.card} ${className}` : styles.card} {...rest} />
}
