import type { Editor } from '@tiptap/core'
import { TextSelection } from '@tiptap/pm/state'
import { useEffect, type RefObject } from 'react'
import { offsetOf, textOfBlock } from '@/lib/editor/block-text'
import type { FigureSource } from '@/lib/editor/figure-source'
import { headMarksKey } from '@/lib/editor/head-marks'
import { blockAt } from '@/lib/editor/walk-doc'
import type { ReportEditorProps, RestingCaret } from './contract'

const REST_MS = 400
const REACH = 12

function caretOf(editor: Editor, figures: FigureSource): RestingCaret | null {
  const { selection } = editor.state
  const block = blockAt(selection.$from)
  const blockId: unknown = block?.node.attrs['blockId']
  if (!(selection instanceof TextSelection) || !block || typeof blockId !== 'string') return null
  if (selection.to > block.pos + block.node.nodeSize) return null
  const mark = headMarksKey.getState(editor.state)?.marks.get(blockId) ?? ''
  const textOf = figures.textOf.bind(figures)
  const offset = (at: number) => offsetOf(block.node, block.pos, mark, at, textOf)
  const [start, end] = [offset(selection.from), offset(selection.to)]
  const text = mark + textOfBlock(block.node, textOf)
  return { blockId, start, end, near: text.slice(Math.max(0, start - REACH), end + REACH) }
}

/** Tells the page where the caret rests; nothing is computed while it moves or while words are typed. */
export function useRestingCaret(
  editor: Editor | null,
  figures: FigureSource,
  latest: RefObject<ReportEditorProps>,
): void {
  useEffect(() => {
    if (!editor) return
    let timer: ReturnType<typeof setTimeout> | undefined
    let isTold = false
    const tell = (caret: RestingCaret | null) => {
      if (caret === null && !isTold) return
      isTold = caret !== null
      latest.current.onCaretRest?.(caret)
    }
    const onTransaction = ({ transaction }: { transaction: { docChanged: boolean; selectionSet: boolean } }) => {
      if (!transaction.docChanged && !transaction.selectionSet) return
      clearTimeout(timer)
      tell(null)
      // What is being typed is no question yet.
      if (transaction.docChanged || !editor.isEditable) return
      timer = setTimeout(() => {
        if (!editor.isDestroyed && editor.isFocused && !editor.view.composing) tell(caretOf(editor, figures))
      }, REST_MS)
    }
    editor.on('transaction', onTransaction)
    return () => {
      clearTimeout(timer)
      editor.off('transaction', onTransaction)
    }
  }, [editor, figures, latest])
}
