import type { FigureRef } from '@/lib/report/inline'
import type { Unresolved } from '@/lib/report/resolved-report'
import type { EvaluatedFigure } from './evaluate-figures'
import type { FigureReason } from './figure-value'
import { formatFigure } from './format-figure'

export interface ResolvedFigure {
  text: string
  unresolved?: Unresolved
}

const WORDS: Readonly<Record<Exclude<Unresolved, 'deleted'>, string>> = {
  empty: '未填',
  underivable: '算不出',
  notANumber: '不是数字',
}

function unresolvedOf(reason: FigureReason): Exclude<Unresolved, 'deleted'> {
  if (reason.kind === 'empty' || reason.kind === 'notANumber') return reason.kind
  return 'underivable'
}

/**
 * The text of a reference: its figure's, or 【未填：指标名】, 【算不出：指标名】, 【不是数字：指标名】, 【已删除的数据】.
 * `textBefore` is what stands directly before it in its block.
 */
export function resolveFigure(
  ref: FigureRef,
  figures: ReadonlyMap<string, EvaluatedFigure>,
  textBefore = '',
): ResolvedFigure {
  const evaluated = figures.get(ref.figureId)
  if (!evaluated) return { text: '【已删除的数据】', unresolved: 'deleted' }
  const formatted = formatFigure(evaluated, ref, textBefore)
  if (formatted.ok) return { text: formatted.text }
  const unresolved = unresolvedOf(formatted.reason)
  const ofLastYear = formatted.reason.kind === 'empty' && formatted.reason.year === 'previous'
  return { text: `【${WORDS[unresolved]}：${evaluated.indicator.name}${ofLastYear ? '（上年）' : ''}】`, unresolved }
}
