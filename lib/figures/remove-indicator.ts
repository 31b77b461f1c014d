import type { Report } from '@/lib/report/report'
import type { Indicator } from '@/lib/template/indicator'
import { refsToText } from './refs-to-text'

/** An indicator with all that is computed from it, directly or over others, itself first. */
export function withDependents(report: Pick<Report, 'indicators'>, indicatorId: string): Indicator[] {
  const gone = new Set([indicatorId])
  for (let size = 0; size < gone.size; ) {
    size = gone.size
    for (const { id, derivation } of report.indicators) {
      const needs = [...(derivation?.inputs ?? []), ...(derivation?.denominator ?? [])]
      if (needs.some((input) => gone.has(input))) gone.add(id)
    }
  }
  const found = report.indicators.filter(({ id }) => gone.has(id))
  return found.sort((a, b) => Number(b.id === indicatorId) - Number(a.id === indicatorId))
}

/** The figures of these indicators, by id. */
export const figuresOf = (report: Pick<Report, 'figures'>, indicators: readonly Indicator[]): Set<string> => {
  const ids = new Set(indicators.map(({ id }) => id))
  return new Set(report.figures.filter(({ indicatorId }) => ids.has(indicatorId)).map(({ figureId }) => figureId))
}

/**
 * The report without an indicator, without those computed from it, and without their figures. The text keeps its words:
 * every reference to them becomes the text that it printed.
 */
export function removeIndicator(report: Report, indicatorId: string): Report {
  const gone = withDependents(report, indicatorId)
  const figureIds = figuresOf(report, gone)
  return {
    ...refsToText(report, figureIds),
    indicators: report.indicators.filter((indicator) => !gone.includes(indicator)),
    figures: report.figures.filter(({ figureId }) => !figureIds.has(figureId)),
  }
}
