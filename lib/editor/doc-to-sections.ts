import type { Node } from '@tiptap/pm/model'
import type { Block, HeadLevel, TableCell } from '@/lib/report/block'
import type { Inline } from '@/lib/report/inline'
import type { Report, Section, SectionId } from '@/lib/report/report'
import { refOf } from './nodes/figure-ref'

function childrenOf(node: Node): readonly Node[] {
  return node.content.content
}

function nodeToInline(node: Node): Inline {
  const marked = node.marks.some((mark) => mark.type.name === 'runInHead') ? { runInHead: true as const } : {}
  return node.isText ? { type: 'text', text: node.text ?? '', ...marked } : { ...refOf(node), ...marked }
}

const nodeToCell = (node: Node): TableCell => ({
  header: node.type.name === 'tableHeader',
  colspan: Number(node.attrs['colspan']),
  rowspan: Number(node.attrs['rowspan']),
  content: childrenOf(node).map(nodeToInline),
})

/** The block that a node of the editor's document stands for. */
export function nodeToBlock(node: Node): Block {
  const { blockId, audience, level, numbering, mark } = node.attrs
  if (node.type.name === 'table') {
    const rows = childrenOf(node).map((row) => ({ cells: childrenOf(row).map(nodeToCell) }))
    return { type: 'table', blockId, audience, rows }
  }
  const content = childrenOf(node).map(nodeToInline)
  if (node.type.name === 'heading') return { type: 'heading', blockId, audience, level, numbering, mark, content }
  return {
    type: 'paragraph',
    blockId,
    audience,
    ...(level === null ? {} : { level: level as HeadLevel }),
    ...(numbering === null ? {} : { numbering }),
    ...(mark === null ? {} : { mark }),
    content,
  }
}

/** The section that a node of the editor's document stands for. */
export function nodeToSection(node: Node): Section {
  return { present: node.attrs['present'], content: childrenOf(node).map(nodeToBlock) }
}

/** The counterpart of reportToDoc: neighbouring texts of one kind are joined, empty texts are gone, all else is equal. */
export function docToSections(doc: Node): Report['sections'] {
  const sections = childrenOf(doc).map((node): [SectionId, Section] => [node.attrs['id'], nodeToSection(node)])
  return Object.fromEntries(sections) as Report['sections']
}

/** The order of the parts as the document has it. */
export function docToPartOrder(doc: Node): Report['partOrder'] {
  const ids = childrenOf(doc).map((node): SectionId => node.attrs['id'])
  return ids.filter((id) => id !== 'lead') as Report['partOrder']
}
