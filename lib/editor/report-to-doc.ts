import type { JSONContent } from '@tiptap/core'
import type { Block, TableCell } from '@/lib/report/block'
import type { Inline } from '@/lib/report/inline'
import { SECTION_IDS, type Report, type Section, type SectionId } from '@/lib/report/report'

const RUN_IN = [{ type: 'runInHead' }]

function inlineToJson(inline: Inline): JSONContent {
  const marks = inline.runInHead ? { marks: RUN_IN } : {}
  if (inline.type === 'text') return { type: 'text', text: inline.text, ...marks }
  const { figureId, show, unit, decimals, round } = inline
  return { type: 'figureRef', attrs: { figureId, show, unit, decimals, round }, ...marks }
}

/** The editor knows no empty text. */
const inlinesToJson = (inlines: Inline[]): JSONContent[] =>
  inlines.filter((inline) => inline.type !== 'text' || inline.text !== '').map(inlineToJson)

const cellToJson = (cell: TableCell): JSONContent => ({
  type: cell.header ? 'tableHeader' : 'tableCell',
  attrs: { colspan: cell.colspan, rowspan: cell.rowspan },
  content: inlinesToJson(cell.content),
})

/** A block as a node of the editor's document, in JSON. */
export function blockToJson(block: Block): JSONContent {
  const { blockId, audience } = block
  if (block.type === 'table') {
    const content = block.rows.map((row) => ({ type: 'tableRow', content: row.cells.map(cellToJson) }))
    return { type: 'table', attrs: { blockId, audience }, content }
  }
  const { level = null, numbering = null, mark = null } = block
  return { type: block.type, attrs: { blockId, audience, level, numbering, mark }, content: inlinesToJson(block.content) }
}

/** A section as a node of the editor's document, in JSON. */
export const sectionToJson = (id: SectionId, section: Section): JSONContent => ({
  type: 'section',
  attrs: { id, present: section.present },
  content: section.content.map(blockToJson),
})

/** The editor's document: the lead, then the parts in printed order. A part missing from the order comes last. */
export function reportToDoc(sections: Report['sections'], partOrder: Report['partOrder']): JSONContent {
  const ids = [...new Set<SectionId>(['lead', ...partOrder, ...SECTION_IDS])]
  return { type: 'doc', content: ids.map((id) => sectionToJson(id, sections[id])) }
}
