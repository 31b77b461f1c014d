import type { Block } from '@/lib/report/block'
import { inlinesOf } from '@/lib/report/walk'
import { SECTION_IDS, type Report, type SectionId } from '@/lib/report/report'

/** A block of a part or of an attachment in which figures are referred to, and how often. */
export interface FigurePlace {
  in: { sectionId: SectionId } | { attachmentId: string; title: string }
  block: Block
  count: number
}

const countIn = (block: Block, figureIds: ReadonlySet<string>) =>
  inlinesOf(block).filter((inline) => inline.type === 'figureRef' && figureIds.has(inline.figureId)).length

/** Every place that refers to one of these figures, those of absent parts and of attachments too, in the order of the report. */
export function figurePlaces(report: Report, figureIds: ReadonlySet<string>): FigurePlace[] {
  const placesIn = (blocks: readonly Block[], where: FigurePlace['in']) =>
    blocks.flatMap((block): FigurePlace[] => {
      const count = countIn(block, figureIds)
      return count > 0 ? [{ in: where, block, count }] : []
    })
  const inParts = [...new Set<SectionId>(['lead', ...report.partOrder, ...SECTION_IDS])].flatMap((sectionId) =>
    placesIn(report.sections[sectionId].content, { sectionId }),
  )
  const inAttachments = report.attachments.flatMap(({ attachmentId, title, content }) =>
    placesIn(content, { attachmentId, title }),
  )
  return [...inParts, ...inAttachments]
}
