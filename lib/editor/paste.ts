import { Extension } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { Plugin, TextSelection, type EditorState } from '@tiptap/pm/state'
import { isInTable } from '@tiptap/pm/tables'
import type { EditorView } from '@tiptap/pm/view'
import type { Block } from '@/lib/report/block'
import type { ReportFields } from '@/lib/report/fields'
import { SECTION_IDS, type Report } from '@/lib/report/report'
import { cleanText } from '@/lib/text/clean-text'
import { readHeadMark } from '@/lib/text/head-marks'
import { insertBlocks } from './insert-blocks'
import { docToSections } from './doc-to-sections'
import { replaceAllSections } from './replace-sections'
import { runInEnd } from './run-in-rule'
import { blockAt, blocksOf } from './walk-doc'

/** What was pasted, read into blocks, with what was dropped or changed in Chinese words for the user. */
export interface PastedBlocks {
  blocks: Block[]
  messages: string[]
}

/** The whole text of a report as parts and proposed fields (those the text tells). */
export interface SortedReport {
  sections: Report['sections']
  partOrder: Report['partOrder']
  fields: Partial<ReportFields>
  messages: string[]
  /** Lines left out, 1-based, as they stood. */
  dropped: { line: number; text: string }[]
}

/**
 * The readers of foreign text. They are heavy and rarely needed, so they are fetched at the first paste. A text that
 * they refuse gives no blocks and a message.
 */
export interface PasteReaders {
  readText(text: string): PastedBlocks
  /** Word, WPS or web HTML from the clipboard. Nothing of it is executed. */
  readHtml(html: string): PastedBlocks
  /** The whole text of a report, sorted into its parts; null with fewer than two recognised. */
  sortReport(pasted: { html: string; text: string }): SortedReport | null
}

export interface PasteOptions {
  /** Null when the readers could not be fetched; the user has been told. */
  load: () => Promise<PasteReaders | null>
  onReport: (sorted: SortedReport) => void
  onMessage: (message: string) => void
}

/** A draft into which no body has been written yet: the parts hold heads at most, as the template set them. */
export function isEmptyDraft(doc: Node): boolean {
  return blocksOf(doc).every(({ sectionId, node }) => {
    if (sectionId === 'lead' || node.type.name === 'heading') return true
    return node.isTextblock && node.content.size === runInEnd(node)
  })
}

/** Two level-1 heads at least: only then it is worth asking for the parts. */
const looksLikeReport = (text: string) =>
  text.split(/\r?\n/).filter((line) => readHeadMark(line.trim())?.level === 1).length >= 2

/** One stretch of words without structure needs no reader. */
function isInlineText(html: string, text: string, state: EditorState): boolean {
  const words = text.trim()
  if (words === '' || /[\r\n]/.test(words) || /<(table|img)[\s>]/i.test(html)) return false
  const block = blockAt(state.selection.$from)
  return (block?.node.content.size ?? 0) > 0 || readHeadMark(words) === null
}

function insertWords(view: EditorView, text: string): void {
  const marks = view.state.selection.$from.marks()
  const { schema, tr } = view.state
  const words = cleanText(text.replace(/^[\r\n]+|[\r\n]+$/g, ''))
  if (words === '') return
  view.dispatch(tr.replaceSelectionWith(schema.text(words, marks), false).scrollIntoView().setMeta('uiEvent', 'paste'))
}

/** A part that the pasted text lacks keeps the draft's heads: it still has to be written. */
function withSkeleton(doc: Node, pasted: Report['sections']): Report['sections'] {
  const drafted = docToSections(doc)
  const entries = SECTION_IDS.map((id) => [id, pasted[id].present ? pasted[id] : drafted[id]])
  return Object.fromEntries(entries) as Report['sections']
}

async function readAndInsert(view: EditorView, html: string, text: string, options: PasteOptions): Promise<void> {
  const readers = await options.load()
  if (readers === null || view.isDestroyed) return
  const sorted = isEmptyDraft(view.state.doc) && looksLikeReport(text) ? readers.sortReport({ html, text }) : null
  if (sorted) {
    replaceAllSections(withSkeleton(view.state.doc, sorted.sections), sorted.partOrder)(view.state, view.dispatch)
    view.dispatch(view.state.tr.setSelection(TextSelection.atStart(view.state.doc)).scrollIntoView())
    options.onReport(sorted)
    return
  }
  const { blocks, messages } = html.trim() === '' ? readers.readText(text) : readers.readHtml(html)
  insertBlocks(blocks)(view.state, view.dispatch)
  messages.forEach(options.onMessage)
}

/** Reads what the clipboard holds into the sheet; false where the editor's own handler serves. */
function takePaste(view: EditorView, event: ClipboardEvent, options: PasteOptions): boolean {
  const html = event.clipboardData?.getData('text/html') ?? ''
  const text = event.clipboardData?.getData('text/plain') ?? ''
  if (html.includes('data-pm-slice')) return false
  if (html.trim() === '' && text.trim() === '') {
    options.onMessage('剪贴板里没有文字，没有粘贴。正文只收文字和表格。')
    return true
  }
  if (isInTable(view.state) && /<table[\s>]/i.test(html)) return false
  if (isInlineText(html, text, view.state)) insertWords(view, text)
  else void readAndInsert(view, html, text, options)
  return true
}

/**
 * Pasting. The editor's own copies keep everything; text from elsewhere is read into blocks with its heads and tables;
 * the whole text of a report in an empty draft is sorted into the parts, as one step of undo.
 */
export const Paste = Extension.create<{ paste: PasteOptions | null }>({
  name: 'reportPaste',
  priority: 1000,
  addOptions: () => ({ paste: null }),
  addProseMirrorPlugins() {
    const options = this.options.paste
    if (!options) return []
    return [
      new Plugin({
        props: {
          // Ahead of the editor's own handler, which would build DOM nodes of foreign HTML before asking.
          handleDOMEvents: {
            paste(view, event) {
              const taken = view.editable && !view.composing && takePaste(view, event, options)
              if (taken) event.preventDefault()
              return taken
            },
          },
        },
      }),
    ]
  },
})
