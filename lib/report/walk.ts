import type { Block } from './block'
import type { FigureRef, Inline } from './inline'
import type { Report, Section, SectionId } from './report'

/** The sections in printed order: the lead, then `partOrder`. */
export function sectionsInOrder(report: Report): { id: SectionId; section: Section }[] {
  const ids: SectionId[] = ['lead', ...report.partOrder]
  return ids.map((id) => ({ id, section: report.sections[id] }))
}

/** Every block of the sections that are present, in printed order. */
export function* walkBlocks(report: Report): Generator<{ sectionId: SectionId; block: Block }> {
  for (const { id, section } of sectionsInOrder(report)) {
    if (section.present) for (const block of section.content) yield { sectionId: id, block }
  }
}

/** The inline pieces of a block; those of a table row by row. */
export function inlinesOf(block: Block): Inline[] {
  if (block.type !== 'table') return block.content
  return block.rows.flatMap((row) => row.cells.flatMap((cell) => cell.content))
}

/** Every reference to a figure, with its place. */
export function* walkFigureRefs(report: Report): Generator<{ sectionId: SectionId; block: Block; ref: FigureRef }> {
  for (const { sectionId, block } of walkBlocks(report)) {
    for (const inline of inlinesOf(block)) if (inline.type === 'figureRef') yield { sectionId, block, ref: inline }
  }
}
