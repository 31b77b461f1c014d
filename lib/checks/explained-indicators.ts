import type { RuleContext } from './rule'

/**
 * Names of the indicators whose 口径 the unit has written down: as an explanation, or as an indicator's own 口径 that
 * is not the one of the template or the catalogue.
 */
export function explainedIndicators({ report, template, catalogue }: Pick<RuleContext, 'report' | 'template' | 'catalogue'>): ReadonlySet<string> {
  const names = new Set(report.explanations.map(({ indicator }) => indicator))
  for (const { id, name, basis = '' } of report.indicators) {
    if (basis.trim() === '' || names.has(name)) continue
    const usual = template?.indicators.find((indicator) => indicator.id === id)?.basis
    const listed = catalogue?.find(({ indicator }) => indicator.name === name)?.indicator.basis
    if (basis !== usual && basis !== listed) names.add(name)
  }
  return names
}
