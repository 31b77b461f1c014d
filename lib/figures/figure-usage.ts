import type { Report, SectionId } from '@/lib/report/report'
import { inlinesOf, walkFigureRefs } from '@/lib/report/walk'

type Where = { sectionId: SectionId } | { attachmentId: string }

/** A block of a section or an attachment in which a figure is used, and how often. */
export type FigureUse = Where & { blockId: string; count: number }

/**
 * Where each figure is referred to, by figureId: the text in printed order, then the attachments; figures not used are
 * not in the map.
 */
export function figureUsage(report: Report): Map<string, FigureUse[]> {
  const usage = new Map<string, FigureUse[]>()
  const count = (figureId: string, where: Where, blockId: string) => {
    const uses = usage.get(figureId) ?? []
    if (uses.length === 0) usage.set(figureId, uses)
    const last = uses.at(-1)
    if (last?.blockId === blockId) last.count++
    else uses.push({ ...where, blockId, count: 1 })
  }
  for (const { sectionId, block, ref } of walkFigureRefs(report)) count(ref.figureId, { sectionId }, block.blockId)
  for (const { attachmentId, content } of report.attachments) {
    for (const block of content) {
      for (const inline of inlinesOf(block)) {
        if (inline.type === 'figureRef') count(inline.figureId, { attachmentId }, block.blockId)
      }
    }
  }
  return usage
}
