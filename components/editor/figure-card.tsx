import type { Editor } from '@tiptap/core'
import { figureRefToText } from '@/lib/editor/figure-list'
import type { FigureSource } from '@/lib/editor/figure-source'
import { refOf } from '@/lib/editor/nodes/figure-ref'
import { ownStep } from '@/lib/editor/own-step'
import type { ReportEditorProps } from './contract'
import { FloatingCard } from './floating-card'
import { useRestingRef } from './use-resting-ref'

interface FigureCardProps {
  editor: Editor
  figures: FigureSource
  render: NonNullable<ReportEditorProps['renderFigureCard']>
}

/** The one card of the sheet: what stands behind the reference that the pointer or the selection rests on. */
export function FigureCard({ editor, figures, render }: FigureCardProps) {
  const { pos, close, onPointerEnter, onPointerLeave } = useRestingRef(editor)
  const node = pos === null ? null : editor.state.doc.nodeAt(pos)
  if (pos === null || node?.type.name !== 'figureRef') return null
  const ref = refOf(node)
  const toText = () => {
    close()
    ownStep(figureRefToText(pos, figures.textOf.bind(figures)))(editor.state, editor.view.dispatch)
    editor.view.focus()
  }
  const hasValue = figures.textOf(ref).unresolved === undefined
  return (
    <FloatingCard
      editor={editor}
      from={pos}
      to={pos + 1}
      onClose={close}
      aria-label="所指数据"
      onPointerEnter={onPointerEnter}
      onPointerLeave={onPointerLeave}
    >
      {render(ref, { toText: editor.isEditable && hasValue ? toText : null, close })}
    </FloatingCard>
  )
}
