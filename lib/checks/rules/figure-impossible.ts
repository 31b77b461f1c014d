import { asPrinted } from '@/lib/figures/as-printed'
import { checkFigureValue } from '@/lib/figures/check-figure-value'
import { evaluateFigures, type EvaluatedFigure } from '@/lib/figures/evaluate-figures'
import { printedRefs } from '../printed-refs'
import type { RawFinding, Rule } from '../rule'

/** Only a share and a rate are parts of a whole; what else is computed may be negative or broken. */
const PARTS_OF_A_WHOLE = new Set(['share', 'rate'])

/** Why a printed value cannot be: a negative count, a share above 100%; null for a sound one. */
function flawOf({ indicator, value, previous }: EvaluatedFigure, show: 'value' | 'previous' | 'change'): string | null {
  if (indicator.derivation && !PARTS_OF_A_WHOLE.has(indicator.derivation.operation)) return null
  for (const shown of show === 'value' ? [value] : show === 'previous' ? [previous] : [value, previous]) {
    const checked = shown.ok ? checkFigureValue(shown.printed, indicator) : null
    if (checked && !checked.ok) return checked.reason
  }
  return null
}

/** F05: the text prints a value that its kind of indicator cannot have. */
export const figureImpossible: Rule = {
  id: 'figure-impossible',
  code: 'F05',
  severity: 'error',
  source: '计数是不小于零的整数，占比和比率在 0 与 100 之间。',
  messages: { impossible: { what: '正文引用的“{indicator}”数值不合理。', how: '{explanation}' } },
  check: ({ report, resolved }) => {
    const figures = evaluateFigures(asPrinted(report))
    return printedRefs(resolved).flatMap(({ ref, inline, at }): RawFinding[] => {
      const evaluated = figures.get(ref.figureId)
      const explanation = evaluated && !inline.unresolved ? flawOf(evaluated, ref.show) : null
      if (!explanation) return []
      const data = { indicator: evaluated!.indicator.name, figureId: ref.figureId, explanation }
      return [{ at, quote: inline.text, messageId: 'impossible', data }]
    })
  },
}
