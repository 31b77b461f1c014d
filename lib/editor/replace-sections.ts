import { closeHistory } from '@tiptap/pm/history'
import type { Node, Schema } from '@tiptap/pm/model'
import { TextSelection, type Command, type Transaction } from '@tiptap/pm/state'
import type { Report, Section, SectionId } from '@/lib/report/report'
import { docToPartOrder, nodeToSection } from './doc-to-sections'
import { reportToDoc, sectionToJson } from './report-to-doc'

const sectionNode = (schema: Schema, id: SectionId, section: Section): Node =>
  schema.nodeFromJSON(sectionToJson(id, section))

/** Replaces the changed blocks between the common ends only, so that the caret and decorations elsewhere stay. */
function swap(tr: Transaction, pos: number, before: Node, after: Node): void {
  if (before.attrs['present'] !== after.attrs['present']) tr.setNodeAttribute(pos, 'present', after.attrs['present'])
  const start = before.content.findDiffStart(after.content)
  if (start === null) return
  const shared = Math.min(before.childCount, after.childCount)
  let [first, last, offset] = [0, 0, 0]
  while (first < shared && before.child(first).eq(after.child(first))) offset += before.child(first++).nodeSize
  let tail = 0
  const fromEnd = (node: Node) => node.child(node.childCount - 1 - last)
  while (last < shared - first && fromEnd(before).eq(fromEnd(after))) {
    tail += fromEnd(before).nodeSize
    last++
  }
  const blocks = after.content.content.slice(first, after.childCount - last)
  tr.replaceWith(pos + 1 + offset, pos + 1 + before.content.size - tail, blocks)
}

/** Replaces one section, as one step of undo. */
export function replaceSection(id: SectionId, section: Section): Command {
  return (state, dispatch) => {
    const { tr } = state
    state.doc.forEach((before, pos) => {
      if (before.attrs['id'] === id) swap(tr, pos, before, sectionNode(state.schema, id, section))
    })
    if (!tr.docChanged) return false
    dispatch?.(closeHistory(tr))
    return true
  }
}

/** Replaces the whole text and the order of the parts, as one step of undo. */
export function replaceAllSections(sections: Report['sections'], partOrder: Report['partOrder']): Command {
  return (state, dispatch) => {
    const next = state.schema.nodeFromJSON(reportToDoc(sections, partOrder))
    if (next.eq(state.doc)) return false
    const { tr } = state
    const sameOrder = docToPartOrder(state.doc).every((id, index) => docToPartOrder(next)[index] === id)
    if (sameOrder) {
      for (let index = next.childCount - 1, pos = state.doc.content.size; index >= 0; index--) {
        pos -= state.doc.child(index).nodeSize
        swap(tr, pos, state.doc.child(index), next.child(index))
      }
    } else {
      tr.replaceWith(0, state.doc.content.size, next.content)
      tr.setSelection(TextSelection.near(tr.doc.resolve(1)))
    }
    dispatch?.(closeHistory(tr))
    return true
  }
}

/** The sections of `doc` that are not the very same node in `previous`: what there is to save. */
export function changedSections(previous: Node, doc: Node): { id: SectionId; section: Section }[] {
  const before = new Map(previous.content.content.map((node) => [node.attrs['id'], node]))
  return doc.content.content
    .filter((node) => before.get(node.attrs['id']) !== node)
    .map((node) => ({ id: node.attrs['id'], section: nodeToSection(node) }))
}
