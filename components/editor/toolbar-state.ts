import { redoDepth, undoDepth } from '@tiptap/pm/history'
import { NodeSelection, type EditorState } from '@tiptap/pm/state'
import { isInTable } from '@tiptap/pm/tables'
import { countLiteralHeads } from '@/lib/editor/head-commands'
import { refOf } from '@/lib/editor/nodes/figure-ref'
import { runInEnd } from '@/lib/editor/run-in-rule'
import { blockAt } from '@/lib/editor/walk-doc'
import type { HeadLevel } from '@/lib/report/block'
import type { FigureRef } from '@/lib/report/inline'

/** What the tools show of the place of the caret. */
export interface ToolbarState {
  level: HeadLevel | null
  literal: boolean
  runIn: boolean
  submissionOnly: boolean
  inTable: boolean
  /** The selected reference. */
  ref: FigureRef | null
  literalHeads: number
  canUndo: boolean
  canRedo: boolean
}

export function toolbarState(state: EditorState): ToolbarState {
  const { selection } = state
  const node = blockAt(selection.$from)?.node ?? null
  const selected = selection instanceof NodeSelection && selection.node.type.name === 'figureRef' ? selection.node : null
  return {
    level: node?.attrs['level'] ?? null,
    literal: node?.attrs['numbering'] === 'literal',
    runIn: node?.type.name === 'paragraph' && runInEnd(node) > 0,
    submissionOnly: node?.attrs['audience'] === 'submission',
    inTable: isInTable(state),
    ref: selected && refOf(selected),
    literalHeads: countLiteralHeads(state),
    canUndo: undoDepth(state) > 0,
    canRedo: redoDepth(state) > 0,
  }
}
