'use client'

import './report-editor.css'
import { EditorContent, useEditor } from '@tiptap/react'
import { useCallback, useEffect, useRef, useState } from 'react'
import { freshId } from '@/components/report/fresh-id'
import { outlineOf } from '@/lib/editor/outline-of'
import { underline } from '@/lib/editor/finding-underlines'
import { headMarksKey } from '@/lib/editor/head-marks'
import { reportExtensions } from '@/lib/editor/report-extensions'
import { reportToDoc } from '@/lib/editor/report-to-doc'
import { blockAt } from '@/lib/editor/walk-doc'
import { ChangeReporter } from './change-reporter'
import type { ReportEditorProps } from './contract'
import { editorHandle } from './editor-handle'
import { EditorToolbar } from './editor-toolbar'
import { FigurePopup, type PopupKeys } from './figure-popup'
import { FindPanel } from './find-panel'
import { SECTION_NAMES, sectionPlaceholders } from './section-words'
import { SheetFoot, SheetHead } from './sheet-ends'

const LOAD_FAILED = '粘贴没有完成：读取粘贴内容的程序没有载入。请检查本机服务是否在运行，然后再粘贴一次。'

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

  const editor = useEditor({
    immediatelyRender: false,
    shouldRerenderOnTransaction: false,
    ...(props.nonce === undefined ? {} : { injectNonce: props.nonce }),
    enableCoreExtensions: {
      keymap: false,
      clipboardTextSerializer: false,
      drop: false,
      paste: false,
      delete: false,
      textDirection: false,
    },
    enableContentCheck: true,
    onContentError: ({ error }) => {
      throw error
    },
    editable: !readOnly,
    content: reportToDoc(props.initialSections, props.partOrder),
    extensions: reportExtensions({
      figures,
      nextBlockId: () => freshId('b'),
      sectionNames: SECTION_NAMES,
      placeholders: sectionPlaceholders(props.guidance ?? {}),
      onFindingClick: (id) => latest.current.onFindingClick?.(id),
      paste: {
        load: () =>
          import('./paste-readers').then(
            (module) => module.pasteReaders,
            () => {
              latest.current.onMessage?.(LOAD_FAILED)
              return null
            },
          ),
        onReport: ({ fields, messages }) => latest.current.onPasteReport?.({ fields, messages }),
        onMessage: (message) => latest.current.onMessage?.(message),
      },
    }),
    editorProps: {
      attributes: {
        'class': 'report-text',
        'role': 'textbox',
        'aria-multiline': 'true',
        'aria-label': '报告正文',
        'aria-describedby': 'report-editor-keys',
        'lang': 'zh-CN',
        'spellcheck': 'false',
      },
      handleKeyDown(view, event) {
        if (event.isComposing || view.composing) return false
        if (popupKeys.current?.(event)) return true
        if (event.key === 'F6' || (event.altKey && event.key === 'F10')) {
          toolbar.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus()
          event.stopPropagation()
          return true
        }
        if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return false
        if (event.key !== 'f' && event.key !== 'h') return false
        setFind(event.key === 'f' ? 'find' : 'replace')
        return true
      },
    },
  })

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
    const unsubscribe = figures.subscribe(tellOutline)
    tellOutline()
    latest.current.onReady?.(editorHandle({ editor, figures, reporter: changes, openFind }))
    return () => {
      flush()
      unsubscribe()
      editor.off('transaction', onTransaction)
      editor.off('blur', flush)
      window.removeEventListener('pagehide', flush)
      document.removeEventListener('visibilitychange', flush)
    }
  }, [editor, figures, openFind])

  useEffect(() => {
    if (editor && editor.isEditable === readOnly) editor.setEditable(!readOnly, false)
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
      {editor && !readOnly && <EditorToolbar ref={toolbar} editor={editor} onFind={() => setFind('replace')} />}
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
        按 F6 到工具栏，按 Esc 后再按 Tab 离开正文，输入 @ 插入数据。
      </p>
      {editor && !readOnly && <FigurePopup editor={editor} figures={figures} keys={popupKeys} />}
    </div>
  )
}
