import type { Block } from './block'
import type { Inline } from './inline'
import { SECTION_IDS, type Report, type Section } from './report'

function mapSame<T>(list: T[], edit: (item: T) => T): T[] {
  const edited = list.map(edit)
  return edited.every((item, index) => item === list[index]) ? list : edited
}

/**
 * The block with each of its stretches of inline content edited, one in a paragraph and one for each cell of a table.
 * `edit` gives back the very list where it changes nothing; then the block is the very same, too.
 */
export function mapInlines(block: Block, edit: (content: Inline[]) => Inline[]): Block {
  if (block.type !== 'table') {
    const content = edit(block.content)
    return content === block.content ? block : { ...block, content }
  }
  const rows = mapSame(block.rows, (row) => {
    const cells = mapSame(row.cells, (cell) => {
      const content = edit(cell.content)
      return content === cell.content ? cell : { ...cell, content }
    })
    return cells === row.cells ? row : { cells }
  })
  return rows === block.rows ? block : { ...block, rows }
}

/** The report with its blocks edited, those of absent parts and of attachments too; what stays the same keeps its object. */
export function mapBlocks(report: Report, edit: (block: Block) => Block): Report {
  const mapped = SECTION_IDS.map((id): [string, Section] => {
    const section = report.sections[id]
    const content = mapSame(section.content, edit)
    return [id, content === section.content ? section : { ...section, content }]
  })
  const isSame = SECTION_IDS.every((id, index) => report.sections[id] === mapped[index]![1])
  const sections = isSame ? report.sections : (Object.fromEntries(mapped) as Report['sections'])
  const attachments = mapSame(report.attachments, (attachment) => {
    const content = mapSame(attachment.content, edit)
    return content === attachment.content ? attachment : { ...attachment, content }
  })
  return sections === report.sections && attachments === report.attachments ? report : { ...report, sections, attachments }
}
