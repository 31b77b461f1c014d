import { asPrinted } from '@/lib/figures/as-printed'
import { evaluateFigures } from '@/lib/figures/evaluate-figures'
import type { FigureReason } from '@/lib/figures/figure-value'
import { formatFigure } from '@/lib/figures/format-figure'
import { piecesOf } from '@/lib/report/block-pieces'
import type { ResolvedBlock } from '@/lib/report/resolved-report'
import type { RuleContext } from './rule'

export interface UnresolvedRef {
  figureId: string
  at: { blockId: string; start: number; end: number } | { attachmentId: string }
  /** The words printed in its place. */
  quote: string
  /** The figure's indicator and why it has no value; null when the figure no longer exists. */
  cause: { indicator: string; reason: FigureReason } | null
}

/** Every reference that shows no value, in printed order, those of attachments last. */
export function unresolvedRefs({ report, resolved }: Pick<RuleContext, 'report' | 'resolved'>): UnresolvedRef[] {
  const figures = evaluateFigures(asPrinted(report))
  const found: UnresolvedRef[] = []
  const look = (block: ResolvedBlock, placeOf: (start: number, end: number) => UnresolvedRef['at']) => {
    for (const { inline, start, end } of piecesOf(block)) {
      if (!inline.ref || !inline.unresolved) continue
      const { figureId } = inline.ref
      const evaluated = figures.get(figureId)
      const formatted = evaluated && formatFigure(evaluated, inline.ref)
      const cause = formatted?.ok === false ? { indicator: evaluated!.indicator.name, reason: formatted.reason } : null
      found.push({ figureId, at: placeOf(start, end), quote: inline.text, cause })
    }
  }
  for (const { blocks } of resolved.sections) {
    for (const block of blocks) look(block, (start, end) => ({ blockId: block.blockId, start, end }))
  }
  for (const { attachmentId, blocks } of resolved.attachments) for (const block of blocks) look(block, () => ({ attachmentId }))
  return found
}
