import { resolveReport } from '@/lib/figures/resolve-report'
import type { Report } from '@/lib/report/report'
import { acceptProposals, type Acceptance, type AcceptedProposals } from '@/lib/tieout/accept-proposals'
import { fitFigure } from '@/lib/tieout/fit-figure'
import type { Proposal, ProposedIndicator } from '@/lib/tieout/proposal'
import { proposeFigures, tableOf } from '@/lib/tieout/propose-figures'
import { tieOut } from '@/lib/tieout/tie-out'
import { INDICATOR_CATALOGUE } from '@/templates/indicator-catalogue'

// The catalogue and the reader of numbers are heavy: whoever needs this file fetches it when it is first used.

let last: { report: Report; proposals: Proposal[] } | null = null

/** What the numbers typed into the report could become, computed once for the same report. */
export function proposalsOf(report: Report): Proposal[] {
  if (last?.report === report) return last.proposals
  const tied = tieOut(resolveReport(report), INDICATOR_CATALOGUE)
  last = { report, proposals: proposeFigures(tied, report, INDICATOR_CATALOGUE) }
  return last.proposals
}

/** The printed text of each block of the parts, by blockId. */
export const printedTexts = (report: Report): ReadonlyMap<string, string> =>
  new Map(resolveReport(report).sections.flatMap(({ blocks }) => blocks.map(({ blockId, text }) => [blockId, text])))

/** The proposal with another indicator, or another year, chosen by the user; null where the number counts something else. */
export function proposalFor(
  report: Report,
  { quantity }: Proposal,
  indicator: ProposedIndicator,
  show: Proposal['show'],
): Proposal | null {
  const text = printedTexts(report).get(quantity.blockId) ?? ''
  const fit = fitFigure(quantity, indicator, show, text, tableOf(report))
  return fit && { quantity, ...fit, isCertain: false }
}

/** Indicators that may be chosen: those of the report, then those of the catalogue that it has not. */
export function choosableIndicators(report: Report): ProposedIndicator[] {
  const known = new Set(report.indicators.map(({ name }) => name))
  const others = INDICATOR_CATALOGUE.map(({ indicator }) => indicator).filter(({ name }) => !known.has(name))
  return [...report.indicators, ...others]
}

export const accept = (report: Report, acceptances: readonly Acceptance[]): AcceptedProposals =>
  acceptProposals(report, acceptances, INDICATOR_CATALOGUE)
