import { asPrinted } from '@/lib/figures/as-printed'
import { evaluateFigures, type EvaluatedFigure } from '@/lib/figures/evaluate-figures'
import { formatFigure } from '@/lib/figures/format-figure'
import { resolveFigure } from '@/lib/figures/resolve-figure'
import type { FigureChoice, FigureSource } from '@/lib/editor/figure-source'
import type { FigureRef } from '@/lib/report/inline'
import type { Report } from '@/lib/report/report'

interface ReportHolder {
  getState(): { report: Report }
  subscribe(listener: () => void): () => void
}

const AS_VALUE = { show: 'value', unit: true, decimals: null, round: null } as const

function rankOf(query: string, name: string, text: string): number {
  if (query === '') return 0
  if (name.startsWith(query)) return 1
  if (name.includes(query)) return 2
  if (text.startsWith(query)) return 3
  return [...query].every((letter) => name.includes(letter)) ? 4 : Infinity
}

function mayHaveDecimals({ indicator: { kind }, value, previous, change }: EvaluatedFigure, show: FigureRef['show']): boolean {
  if (show === 'change') return change.ok && change.measure !== '位'
  if (kind !== 'count' && kind !== 'rank') return true
  // A ratio, or a count in 万.
  const shown = show === 'value' ? value : previous
  return shown.ok && shown.printed.includes('.')
}

/** The numbers of an open report for the sheet: redrawn whenever a figure or an indicator changes. */
export function createFigureSource(holder: ReportHolder): FigureSource {
  return {
    textOf: (ref) => resolveFigure(ref, evaluateFigures(asPrinted(holder.getState().report))),
    hasDecimals({ figureId, show }) {
      const evaluated = evaluateFigures(asPrinted(holder.getState().report)).get(figureId)
      return evaluated !== undefined && mayHaveDecimals(evaluated, show)
    },
    search(query) {
      const words = query.trim()
      const choices = [...evaluateFigures(asPrinted(holder.getState().report)).values()].map((evaluated): FigureChoice => {
        const formatted = formatFigure(evaluated, AS_VALUE)
        return {
          figureId: evaluated.figure.figureId,
          name: evaluated.indicator.name,
          text: formatted.ok ? formatted.text : '未填',
        }
      })
      const ranked = choices.map((choice) => ({ choice, rank: rankOf(words, choice.name, choice.text) }))
      return ranked
        .filter(({ rank }) => rank < Infinity)
        .sort((a, b) => a.rank - b.rank)
        .map(({ choice }) => choice)
    },
    subscribe(listener) {
      let { figures, indicators } = holder.getState().report
      return holder.subscribe(() => {
        const { report } = holder.getState()
        if (report.figures === figures && report.indicators === indicators) return
        ;({ figures, indicators } = report)
        listener()
      })
    },
  }
}
