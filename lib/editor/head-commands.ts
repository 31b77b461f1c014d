import type { Node } from '@tiptap/pm/model'
import type { Command, EditorState, Transaction } from '@tiptap/pm/state'
import type { HeadLevel } from '@/lib/report/block'
import { printedMarks, blocksOf, type PlacedBlock } from './walk-doc'
import { runInEnd } from './run-in-rule'

/** The blocks that the selection touches, tables included, last first so that changes do not move the others. */
function selectedBlocks({ doc, selection }: EditorState): PlacedBlock[] {
  const touched = blocksOf(doc).filter(({ node, pos }) => pos < selection.to && pos + node.nodeSize > selection.from)
  return touched.reverse()
}

const selectedTextblocks = (state: EditorState) => selectedBlocks(state).filter(({ node }) => node.isTextblock)

const PLAIN = { level: null, numbering: null, mark: null }
const auto = (level: HeadLevel) => ({ level, numbering: 'auto', mark: '' })

function setMarkup(tr: Transaction, { node, pos }: PlacedBlock, type: string, attrs: Record<string, unknown>): void {
  tr.setNodeMarkup(pos, tr.doc.type.schema.nodes[type], { ...node.attrs, ...attrs })
}

/** Marks the first `length` units of the paragraph's content as its run-in head, and the rest as body. */
function setRunIn(tr: Transaction, { node, pos }: PlacedBlock, length: number): void {
  const type = tr.doc.type.schema.marks['runInHead']!
  tr.removeMark(pos + 1, pos + 1 + node.content.size, type)
  if (length > 0) tr.addMark(pos + 1, pos + 1 + length, type.create())
}

/** Length of the head a paragraph would have: through its first 。, else all of it. */
function headLength(node: Node): number {
  let length = node.content.size
  node.forEach((child, offset) => {
    const stop = child.isText ? child.text!.indexOf('。') : -1
    if (stop >= 0) length = Math.min(length, offset + stop + 1)
  })
  return length
}

/** Turns a head into plain body. Its literal mark becomes words again, so that nothing typed is lost. */
export function makePlain(tr: Transaction, block: PlacedBlock): void {
  const { node, pos } = block
  setMarkup(tr, block, 'paragraph', PLAIN)
  setRunIn(tr, block, 0)
  const mark: string = node.attrs['mark'] ?? ''
  if (mark !== '') tr.insertText(mark, pos + 1)
}

/** 标题级别: gives the selected blocks a level, or makes them body (null). A run-in head stays one. */
export function setHeadLevel(level: HeadLevel | null): Command {
  return (state, dispatch) => {
    const blocks = selectedTextblocks(state).filter(({ node }) => node.attrs['level'] !== level)
    if (blocks.length === 0) return false
    const { tr } = state
    for (const block of blocks) {
      const { node } = block
      if (level === null) makePlain(tr, block)
      else if (node.attrs['level'] !== null) setMarkup(tr, block, node.type.name, { level })
      else setMarkup(tr, block, runInEnd(node) > 0 ? 'paragraph' : 'heading', auto(level))
    }
    dispatch?.(tr.scrollIntoView())
    return true
  }
}

/** Moves the selected heads one level down (1) or up (-1); false where there is no head to move. */
export function shiftHeadLevel(by: 1 | -1): Command {
  return (state, dispatch) => {
    const { tr } = state
    for (const block of selectedTextblocks(state)) {
      const level: number | null = block.node.attrs['level']
      if (level === null || level + by < 1 || level + by > 4) continue
      setMarkup(tr, block, block.node.type.name, { level: level + by })
    }
    if (!tr.docChanged) return false
    dispatch?.(tr)
    return true
  }
}

/**
 * 段首标题: a paragraph's first sentence, or a head on its own line, becomes a run-in head (level 2 unless it has one);
 * one that is a run-in head already becomes body.
 */
export const toggleRunIn: Command = (state, dispatch) => {
  const blocks = selectedTextblocks(state).filter(({ node }) => node.content.size > 0)
  if (blocks.length === 0) return false
  const { tr } = state
  for (const block of blocks) {
    const { node, pos } = block
    if (node.type.name === 'paragraph' && runInEnd(node) > 0) {
      makePlain(tr, block)
      continue
    }
    const level: HeadLevel | null = node.attrs['level']
    setMarkup(tr, block, 'paragraph', level === null ? auto(2) : {})
    const length = node.type.name === 'heading' ? node.content.size : headLength(node)
    setRunIn(tr, block, length)
    if (node.type.name !== 'heading' || node.textContent.includes('。')) continue
    const type = tr.doc.type.schema.marks['runInHead']!
    tr.insert(pos + 1 + length, tr.doc.type.schema.text('。', [type.create()]))
  }
  dispatch?.(tr.scrollIntoView())
  return true
}

/** 自动编号 or 保留原编号 for the selected heads; a head that becomes literal keeps the mark it shows. */
export function setNumbering(numbering: 'auto' | 'literal'): Command {
  return (state, dispatch) => {
    const { tr } = state
    const marks = printedMarks(state.doc)
    for (const block of selectedTextblocks(state)) {
      const { level, blockId, numbering: before } = block.node.attrs
      if (level === null || before === numbering) continue
      const mark = numbering === 'auto' ? '' : (marks.get(blockId) ?? '')
      setMarkup(tr, block, block.node.type.name, { numbering, mark })
    }
    if (!tr.docChanged) return false
    dispatch?.(tr)
    return true
  }
}

const literalHeads = (state: EditorState) =>
  blocksOf(state.doc).filter(({ node: { attrs } }) => attrs['level'] != null && attrs['numbering'] === 'literal')

/** How many heads 重新编号 would touch. */
export const countLiteralHeads = (state: EditorState): number => literalHeads(state).length

/** 重新编号: every literal head of the report is numbered by structure. */
export const renumberHeads: Command = (state, dispatch) => {
  const heads = literalHeads(state)
  if (heads.length === 0) return false
  const { tr } = state
  for (const { pos } of heads) tr.setNodeAttribute(pos, 'numbering', 'auto').setNodeAttribute(pos, 'mark', '')
  dispatch?.(tr)
  return true
}

/** 仅报送稿: leaves the selected blocks out of the published copy, or takes them in again if all are out. */
export const toggleAudience: Command = (state, dispatch) => {
  const blocks = selectedBlocks(state)
  if (blocks.length === 0) return false
  const audience = blocks.every(({ node }) => node.attrs['audience'] === 'submission') ? 'all' : 'submission'
  const { tr } = state
  for (const { pos } of blocks) tr.setNodeAttribute(pos, 'audience', audience)
  dispatch?.(tr)
  return true
}
