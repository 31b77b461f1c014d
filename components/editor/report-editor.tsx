'use client'

import './report-editor.css'
import { EditorContent, useEditor } from '@tiptap/react'
import { useCallback, useEffect, useRef, useState } from 'react'
import { outlineOf } from '@/lib/editor/outline-of'
import { findKey } from '@/lib/editor/find-highlight'
import { underline } from '@/lib/editor/finding-underlines'
import { headMarksKey } from '@/lib/editor/head-marks'
import { blockAt } from '@/lib/editor/walk-doc'
import { ChangeReporter } from './change-reporter'
import type { ReportEditorProps } from './contract'
import { editorHandle } from './editor-handle'
import { editorOptions } from './editor-options'
import { EditorToolbar } from './editor-toolbar'
import { FigureCard } from './figure-card'
import { FigurePopup, type PopupKeys } from './figure-popup'
import { FindPanel } from './find-panel'
import { OfferCard } from './offer-card'
import { SheetFoot, SheetHead } from './sheet-ends'
import { useRestingCaret } from './use-resting-caret'

const OUTLINE_REST_MS = 300

/** The sheet: one continuous page that looks like the final document, with its tools. */
export function ReportEditor(props: ReportEditorProps) {
  const { figures, findings, readOnly = false } = props
  const latest = useRef(props)
  useEffect(() => {
    latest.current = props
  })
  const reporter = useRef<ChangeReporter | null>(null)
  const popupKeys = useRef<PopupKeys | null>(null)
  const toolbar = useRef<HTMLDivElement>(null)
  const [find, setFind] = useState<'closed' | 'find' | 'replace'>('closed')
  const openFind = useCallback(() => setFind((shown) => (shown === 'closed' ? 'find' : shown)), [])

  // Options are made once: new ones at each rendering would be compared and set again.
  const [options] = useState(() =>
    editorOptions(props, {
      latest,
      handleKey(view, event) {
        if (popupKeys.current?.(event)) return true
        if (event.key === 'F6' || (event.altKey && event.key === 'F10')) {
          toolbar.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus()
          event.stopPropagation()
          return true
        }
        if (event.key === 'Escape' && findKey.getState(view.state)?.query) setFind('closed')
        if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return false
        if (event.key !== 'f' && event.key !== 'h') return false
        setFind(event.key === 'f' ? 'find' : 'replace')
        return true
      },
    }),
  )
  const editor = useEditor(options)
  useRestingCaret(editor, figures, latest)

  useEffect(() => {
    if (!editor) return
    const textOf = figures.textOf.bind(figures)
    const tellOutline = () => {
      const marks = headMarksKey.getState(editor.state)?.marks
      if (marks) latest.current.onOutlineChange?.(outlineOf(editor.state.doc, marks, textOf))
    }
    const changes = new ChangeReporter(editor.state.doc, {
      onSection: (id, section) => latest.current.onSectionChange?.(id, section),
      onPartOrder: (order) => latest.current.onPartOrderChange?.(order),
      onRest: tellOutline,
    })
    reporter.current = changes
    let place = ''
    const tellPlace = () => {
      const block = blockAt(editor.state.selection.$from)
      const key = `${block?.sectionId} ${block?.node.attrs['blockId']}`
      if (!block || key === place) return
      place = key
      latest.current.onSelectionChange?.({ sectionId: block.sectionId, blockId: block.node.attrs['blockId'] })
    }
    const onTransaction = () => {
      if (editor.state.doc !== changes.doc) changes.take(editor.state.doc)
      tellPlace()
    }
    const flush = () => changes.flush()
    editor.on('transaction', onTransaction)
    editor.on('blur', flush)
    window.addEventListener('pagehide', flush)
    document.addEventListener('visibilitychange', flush)
    // Its count of characters may wait: the references are drawn first.
    let outlineTimer: ReturnType<typeof setTimeout> | undefined
    const unsubscribe = figures.subscribe(() => {
      clearTimeout(outlineTimer)
      outlineTimer = setTimeout(tellOutline, OUTLINE_REST_MS)
    })
    tellOutline()
    latest.current.onReady?.(editorHandle({ editor, figures, reporter: changes, openFind }))
    return () => {
      flush()
      clearTimeout(outlineTimer)
      unsubscribe()
      editor.off('transaction', onTransaction)
      editor.off('blur', flush)
      window.removeEventListener('pagehide', flush)
      document.removeEventListener('visibilitychange', flush)
    }
  }, [editor, figures, openFind])

  useEffect(() => {
    if (!editor) return
    if (editor.isEditable === readOnly) editor.setEditable(!readOnly, false)
    editor.view.dom.setAttribute('aria-readonly', String(readOnly))
  }, [editor, readOnly])

  useEffect(() => {
    if (editor && findings) editor.view.dispatch(underline(editor.state.tr, findings))
  }, [editor, findings])

  const closeFind = useCallback(() => {
    setFind('closed')
    editor?.commands.focus()
  }, [editor])

  return (
    <div className="report-editor">
      {editor && !readOnly && (
        <EditorToolbar
          ref={toolbar}
          editor={editor}
          figures={figures}
          offer={props.offer ?? null}
          onFind={() => setFind('replace')}
        />
      )}
      {editor && find !== 'closed' && (
        <FindPanel editor={editor} withReplace={find === 'replace' && !readOnly} onClose={closeFind} onMessage={props.onMessage} />
      )}
      <div className="report-desk">
        <article className="report-sheet" aria-label="报告">
          <SheetHead titleLines={props.titleLines} primaryRecipients={props.primaryRecipients} />
          <EditorContent editor={editor} />
          <SheetFoot signatureLines={props.signatureLines} issueDate={props.issueDate} />
        </article>
      </div>
      <p id="report-editor-keys" className="report-editor-keys">
        按 F6 到工具栏，按 Esc 后再按 Tab 离开正文，输入 @ 插入数据；选中数据或停在数上，按 Alt+Enter 到旁边的卡片。
      </p>
      {editor && !readOnly && <FigurePopup editor={editor} figures={figures} keys={popupKeys} />}
      {editor && props.renderFigureCard && <FigureCard editor={editor} figures={figures} render={props.renderFigureCard} />}
      {editor && !readOnly && props.offer && (
        <OfferCard editor={editor} figures={figures} offer={props.offer} onClose={() => props.onCaretRest?.(null)} />
      )}
    </div>
  )
}
