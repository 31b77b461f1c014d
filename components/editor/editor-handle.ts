import type { Editor } from '@tiptap/core'
import { TextSelection, type Command } from '@tiptap/pm/state'
import { offsetOf, positionsOf } from '@/lib/editor/block-text'
import { docToPartOrder, docToSections } from '@/lib/editor/doc-to-sections'
import { insertFigureRef } from '@/lib/editor/figure-list'
import type { FigureSource } from '@/lib/editor/figure-source'
import { renumberHeads } from '@/lib/editor/head-commands'
import { headMarksKey } from '@/lib/editor/head-marks'
import { ownStep } from '@/lib/editor/own-step'
import { replaceAllSections, replaceSection } from '@/lib/editor/replace-sections'
import { startSection } from '@/lib/editor/section-placeholders'
import { findBlock } from '@/lib/editor/walk-doc'
import type { SectionId } from '@/lib/report/report'
import type { ChangeReporter } from './change-reporter'
import type { ReportEditorHandle } from './contract'

interface HandleParts {
  editor: Editor
  figures: FigureSource
  reporter: ChangeReporter
  openFind(): void
}

/** Brings a block into the middle of the zone that scrolls; sections far away are laid out only then. */
function reveal(editor: Editor, pos: number): void {
  const dom = editor.view.nodeDOM(pos)
  if (dom instanceof HTMLElement) dom.scrollIntoView({ block: 'center' })
}

function focusPlace({ editor, figures }: HandleParts, blockId: string, start?: number, end?: number): boolean {
  const { state, view } = editor
  const block = findBlock(state.doc, blockId)
  if (!block) return false
  const mark = headMarksKey.getState(state)?.marks.get(blockId) ?? ''
  const textOf = figures.textOf.bind(figures)
  const offset = start ?? offsetOf(block.node, block.pos, mark, block.pos + 1, textOf)
  const { from, to } = positionsOf(block.node, block.pos, mark, { start: offset, end: end ?? offset }, textOf)
  reveal(editor, block.pos)
  const selection = TextSelection.between(state.doc.resolve(from), state.doc.resolve(to))
  view.dispatch(state.tr.setSelection(selection).scrollIntoView())
  view.focus()
  return true
}

/** What the page may ask of the sheet, see ReportEditorHandle. */
export function editorHandle(parts: HandleParts): ReportEditorHandle {
  const { editor, reporter } = parts
  const run = (command: Command) => {
    if (!editor.isDestroyed) ownStep(command)(editor.state, editor.view.dispatch, editor.view)
  }
  const focusSection = (id: SectionId) => {
    if (editor.isDestroyed) return
    editor.state.doc.forEach((section, pos) => {
      if (section.attrs['id'] !== id) return
      const dom = editor.view.nodeDOM(pos)
      if (dom instanceof HTMLElement) dom.scrollIntoView({ block: 'start' })
      if (!section.attrs['present'] || section.childCount === 0) {
        if (dom instanceof HTMLElement) dom.querySelector('button')?.focus({ preventScroll: true })
        return
      }
      editor.view.dispatch(editor.state.tr.setSelection(TextSelection.near(editor.state.doc.resolve(pos + 1))))
      editor.view.focus()
    })
  }
  return {
    focusPlace: (blockId, start, end) => !editor.isDestroyed && focusPlace(parts, blockId, start, end),
    focusSection,
    placeCaret(blockId, offset) {
      const { state, view } = editor
      const block = editor.isDestroyed ? null : findBlock(state.doc, blockId)
      if (!block) return
      const mark = headMarksKey.getState(state)?.marks.get(blockId) ?? ''
      const { to } = positionsOf(block.node, block.pos, mark, { start: offset, end: offset }, parts.figures.textOf.bind(parts.figures))
      view.dispatch(state.tr.setSelection(TextSelection.create(state.doc, to)))
      view.focus()
    },
    insertFigureRef(ref) {
      if (!editor.isEditable) return
      run(insertFigureRef(ref))
      editor.view.focus()
    },
    replaceSection: (id, section) => run(replaceSection(id, section)),
    replaceAll: (sections, partOrder) => run(replaceAllSections(sections, partOrder)),
    renumberHeads: () => run(renumberHeads),
    undo: () => editor.commands.undo(),
    redo: () => editor.commands.redo(),
    openFind: parts.openFind,
    flush: () => reporter.flush(),
    startSection(id) {
      if (!editor.isEditable) return focusSection(id)
      run(startSection(id))
      editor.view.focus()
    },
    getSections: () => docToSections(reporter.doc),
    getPartOrder: () => docToPartOrder(reporter.doc),
    onEdit(listener) {
      const tell = () => {
        if (!editor.view.composing) listener()
      }
      editor.on('update', tell)
      return () => editor.off('update', tell)
    },
  }
}
