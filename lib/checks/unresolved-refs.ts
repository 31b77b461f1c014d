import { asPrinted } from '@/lib/figures/as-printed'
import { evaluateFigures } from '@/lib/figures/evaluate-figures'
import type { FigureReason } from '@/lib/figures/figure-value'
import { formatFigure } from '@/lib/figures/format-figure'
import { printedRefs, type PrintedRef } from './printed-refs'
import type { RuleContext } from './rule'

export interface UnresolvedRef {
  figureId: string
  at: PrintedRef['at']
  /** The words printed in its place. */
  quote: string
  /** The figure's indicator and why it has no value; null when the figure no longer exists. */
  cause: { indicator: string; reason: FigureReason } | null
}

/** Every reference that shows no value, in printed order, those of attachments last. */
export function unresolvedRefs({ report, resolved }: Pick<RuleContext, 'report' | 'resolved'>): UnresolvedRef[] {
  const figures = evaluateFigures(asPrinted(report))
  return printedRefs(resolved).flatMap(({ ref, inline, at }): UnresolvedRef[] => {
    if (!inline.unresolved) return []
    const evaluated = figures.get(ref.figureId)
    const formatted = evaluated && formatFigure(evaluated, ref)
    const cause = formatted?.ok === false ? { indicator: evaluated!.indicator.name, reason: formatted.reason } : null
    return [{ figureId: ref.figureId, at, quote: inline.text, cause }]
  })
}
