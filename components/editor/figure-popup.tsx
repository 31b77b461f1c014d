import { useEditorState, type Editor } from '@tiptap/react'
import { useCallback, useEffect, useId, useLayoutEffect, useMemo, useRef, useState, type RefObject } from 'react'
import { closeFigureList, figureListKey, insertFigureRef } from '@/lib/editor/figure-list'
import { ownStep } from '@/lib/editor/own-step'
import type { FigureChoice, FigureSource } from '@/lib/editor/figure-source'
import styles from './figure-popup.module.css'

/** Takes a key meant for the list; false leaves it to the sheet. */
export type PopupKeys = (event: KeyboardEvent) => boolean

const MOST = 50

interface FigurePopupProps {
  editor: Editor
  figures: FigureSource
  /** Where the list puts its keys for the sheet to ask first. */
  keys: RefObject<PopupKeys | null>
}

const AS_VALUE = { type: 'figureRef', show: 'value', unit: true, decimals: null, round: null } as const

/** The list of figures behind a typed @: arrows choose, Enter or Tab takes, Escape closes. */
export function FigurePopup({ editor, figures, keys }: FigurePopupProps) {
  const open = useEditorState({ editor, selector: ({ editor: { state } }) => figureListKey.getState(state) ?? null })
  const query = open?.query ?? null
  const choices = useMemo(() => (query === null ? [] : figures.search(query).slice(0, MOST)), [figures, query])
  const [chosen, setChosen] = useState({ query, index: 0 })
  const index = chosen.query === query ? Math.min(chosen.index, Math.max(choices.length - 1, 0)) : 0
  const list = useRef<HTMLDivElement>(null)
  const id = useId()

  const take = (choice: FigureChoice) => {
    ownStep(insertFigureRef({ ...AS_VALUE, figureId: choice.figureId }))(editor.state, editor.view.dispatch)
    editor.view.focus()
  }
  useEffect(() => {
    keys.current = (event) => {
      if (query === null || event.ctrlKey || event.metaKey || event.altKey) return false
      const move = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
      if (event.key === 'Escape') return closeFigureList(editor.state, editor.view.dispatch)
      if (choices.length === 0) return false
      if (move !== 0) setChosen({ query, index: (index + move + choices.length) % choices.length })
      else if (event.key === 'Enter' || event.key === 'Tab') take(choices[index]!)
      else return false
      return true
    }
    return () => {
      keys.current = null
    }
  })

  const from = open?.from ?? null
  const place = useCallback(() => {
    const box = list.current
    if (!box || from === null) return
    const at = editor.view.coordsAtPos(from)
    const below = at.bottom + 6 + box.offsetHeight < window.innerHeight
    box.style.left = `${Math.max(Math.min(at.left, window.innerWidth - box.offsetWidth - 8), 8)}px`
    box.style.top = `${below ? at.bottom + 6 : Math.max(at.top - 6 - box.offsetHeight, 8)}px`
  }, [editor, from])
  useLayoutEffect(() => {
    place()
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' })
  })

  const active = query !== null && choices.length > 0 ? `${id}-${index}` : null
  useEffect(() => {
    const { dom } = editor.view
    if (active === null) dom.removeAttribute('aria-activedescendant')
    else dom.setAttribute('aria-activedescendant', active)
  }, [editor, active])

  const isOpen = query !== null
  useEffect(() => {
    if (!isOpen) return
    const onPointer = (event: PointerEvent) => {
      if (!list.current?.contains(event.target as Node)) closeFigureList(editor.state, editor.view.dispatch)
    }
    window.addEventListener('scroll', place, { capture: true, passive: true })
    window.addEventListener('resize', place)
    window.addEventListener('pointerdown', onPointer)
    return () => {
      window.removeEventListener('scroll', place, { capture: true })
      window.removeEventListener('resize', place)
      window.removeEventListener('pointerdown', onPointer)
    }
  }, [editor, isOpen, place])

  if (query === null) return null
  return (
    <div ref={list} className={styles.list} role="listbox" aria-label="选择数据">
      {choices.length === 0 && <p className={styles.none}>没有含“{query}”的数据。可在“数据”中新增，按 Esc 关闭。</p>}
      {choices.map((choice, rank) => (
        <div
          key={choice.figureId}
          id={`${id}-${rank}`}
          role="option"
          aria-selected={rank === index}
          className={styles.choice}
          onPointerDown={(event) => {
            event.preventDefault()
            take(choice)
          }}
          onPointerMove={() => rank !== index && setChosen({ query, index: rank })}
        >
          <span className={styles.name}>{choice.name}</span>
          <span className={styles.value}>{choice.text}</span>
        </div>
      ))}
    </div>
  )
}
