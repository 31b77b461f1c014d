import type { Report, SectionId } from '@/lib/report/report'
import { walkFigureRefs } from '@/lib/report/walk'

/** A block in which a figure is used, and how often. */
export interface FigureUse {
  sectionId: SectionId
  blockId: string
  count: number
}

/** Where each figure is referred to in the text, by figureId, in printed order; figures not used are not in the map. */
export function figureUsage(report: Report): Map<string, FigureUse[]> {
  const usage = new Map<string, FigureUse[]>()
  for (const { sectionId, block, ref } of walkFigureRefs(report)) {
    const uses = usage.get(ref.figureId) ?? []
    if (uses.length === 0) usage.set(ref.figureId, uses)
    const last = uses.at(-1)
    if (last?.blockId === block.blockId) last.count++
    else uses.push({ sectionId, blockId: block.blockId, count: 1 })
  }
  return usage
}
