import type { EditorView } from '@tiptap/pm/view'
import type { UseEditorOptions } from '@tiptap/react'
import { freshId } from '@/components/report/fresh-id'
import type { PasteReaders } from '@/lib/editor/paste'
import { reportExtensions } from '@/lib/editor/report-extensions'
import { reportToDoc } from '@/lib/editor/report-to-doc'
import type { ReportEditorProps } from './contract'
import { SECTION_NAMES, sectionPlaceholders } from './section-words'

const LOAD_FAILED = '粘贴没有完成：读取粘贴内容的程序没有载入。请检查本机服务是否在运行，然后再粘贴一次。'

const ATTRIBUTES = {
  'class': 'report-text',
  'role': 'textbox',
  'aria-multiline': 'true',
  'aria-label': '报告正文',
  'aria-describedby': 'report-editor-keys',
  'lang': 'zh-CN',
  'spellcheck': 'false',
}

/** tiptap's own ways with keys and clipboard, which the report's replace. */
const REPLACED = {
  keymap: false,
  clipboardTextSerializer: false,
  drop: false,
  paste: false,
  delete: false,
  textDirection: false,
} as const

/** Room kept round the caret, in pixels: the tools stand over the top of the sheet, toasts at its foot. */
const CLEAR = { top: 72, right: 8, bottom: 128, left: 8 }

interface OptionParts {
  /** The props of the last rendering; callbacks are taken from there. */
  latest: { readonly current: ReportEditorProps }
  /** Keys outside a composition, before the sheet sees them. */
  handleKey(view: EditorView, event: KeyboardEvent): boolean
}

async function loadPasteReaders(onMessage?: (message: string) => void): Promise<PasteReaders | null> {
  try {
    return (await import('./paste-readers')).pasteReaders
  } catch {
    onMessage?.(LOAD_FAILED)
    return null
  }
}

/** What the editor is made with, from the first props. */
export function editorOptions(first: ReportEditorProps, { latest, handleKey }: OptionParts): UseEditorOptions {
  return {
    immediatelyRender: false,
    shouldRerenderOnTransaction: false,
    ...(first.nonce === undefined ? {} : { injectNonce: first.nonce }),
    enableCoreExtensions: REPLACED,
    enableContentCheck: true,
    // Falling back to an empty sheet would save emptiness over the report.
    onContentError: ({ error }) => {
      throw error
    },
    editable: !first.readOnly,
    content: reportToDoc(first.initialSections, first.partOrder),
    extensions: reportExtensions({
      figures: first.figures,
      nextBlockId: () => freshId('b'),
      sectionNames: SECTION_NAMES,
      placeholders: sectionPlaceholders(first.guidance ?? {}),
      onFindingClick: (id) => latest.current.onFindingClick?.(id),
      paste: {
        load: () => loadPasteReaders(latest.current.onMessage),
        onReport: ({ fields, messages, dropped }) => latest.current.onPasteReport?.({ fields, messages, dropped }),
        onMessage: (message) => latest.current.onMessage?.(message),
      },
    }),
    editorProps: {
      attributes: ATTRIBUTES,
      scrollMargin: CLEAR,
      scrollThreshold: CLEAR,
      handleKeyDown: (view, event) => !event.isComposing && !view.composing && handleKey(view, event),
    },
  }
}
