import type { Report } from '@/lib/report/report'
import type { Derivation } from '@/lib/template/indicator'
import { evaluateFigures, type EvaluatedFigure } from './evaluate-figures'

/** The computation of a derived figure as a reader checks it: in names and in numbers. */
export interface FigureFormula {
  /** 纠错件数÷审结件数 */
  names: string
  /** 61÷177=34.46%, or null while it has no value. */
  numbers: string | null
}

type Term = (indicatorId: string, year: 'this' | 'previous') => string

function writeFormula({ operation, inputs, denominator, years }: Derivation, term: Term): string {
  const join = (ids: readonly string[], sign: string) => ids.map((id) => term(id, 'this')).join(sign)
  const bracket = (ids: readonly string[]) => (ids.length > 1 ? `（${join(ids, '＋')}）` : join(ids, ''))
  const first = inputs[0]!
  switch (operation) {
    case 'sum':
      return join(inputs, '＋')
    case 'difference':
      return join(inputs, '－')
    case 'ratio':
    case 'rate':
      return `${bracket(inputs)}÷${bracket(denominator ?? [])}`
    case 'share':
      return denominator ? `${bracket(inputs)}÷${bracket(denominator)}` : `${term(first, 'this')}÷${bracket(inputs)}`
    case 'yearOnYear':
      return `（${term(first, 'this')}－${term(first, 'previous')}）÷${term(first, 'previous')}`
    case 'averageGrowth':
      return `（${term(first, 'this')}÷${term(first, 'previous')}）^（1÷${years ?? 1}）－1`
  }
}

/** The formula of a derived figure; null for a typed one. */
export function explainFigure(
  report: Pick<Report, 'figures' | 'indicators'>,
  evaluated: EvaluatedFigure,
): FigureFormula | null {
  const { derivation, unit } = evaluated.indicator
  if (!derivation) return null
  const figures = [...evaluateFigures(report).values()]
  const ofIndicator = (id: string) => figures.find((entry) => entry.indicator.id === id)
  const nameOf = (id: string) => ofIndicator(id)?.indicator.name ?? '已删除的指标'
  const names = writeFormula(derivation, (id, year) => (year === 'this' ? nameOf(id) : `上年${nameOf(id)}`))
  if (!evaluated.value.ok) return { names, numbers: null }
  const numbers = writeFormula(derivation, (id, year) => {
    const value = year === 'this' ? ofIndicator(id)?.value : ofIndicator(id)?.previous
    return value?.ok ? value.printed : '？'
  })
  return { names, numbers: `${numbers}=${evaluated.value.printed}${unit}` }
}
