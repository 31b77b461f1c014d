import { asPrinted } from '@/lib/figures/as-printed'
import { evaluateFigures } from '@/lib/figures/evaluate-figures'
import { emptyFigure, type Figure } from '@/lib/report/figure'
import type { Report } from '@/lib/report/report'
import { enter, fitFigure, type Fit, type Table } from './fit-figure'
import { foldWidth } from './fold-width'
import { intervalsMeet, printedInterval } from './printed-interval'
import type { IndicatorEntry, Proposal, ProposedIndicator } from './proposal'
import type { Quantity } from './quantity'
import { statedOf, type Stated } from './stated-year'
import type { TieOut } from './tie-out'

/** From here on the words mean this indicator and nothing else. */
const SURE = 0.75
/** A part of what the indicator counts. */
const NARROWED = /其中|分别|各|季度|半年|月|首批|新增/

interface Candidate {
  quantity: Quantity
  indicator: ProposedIndicator
  show: Stated
}

/** The figures of a report by indicator, the first of each, as the text prints them. */
export function tableOf(report: Pick<Report, 'figures' | 'indicators'>): Table {
  const evaluated = evaluateFigures(asPrinted(report))
  const byIndicator = new Map<string, string>()
  for (const { figureId, indicatorId } of report.figures) {
    if (!byIndicator.has(indicatorId)) byIndicator.set(indicatorId, figureId)
  }
  return { figureOf: (id) => evaluated.get(byIndicator.get(id) ?? '') }
}

/** All that can be referred to: the indicators of the report, then those of the catalogue it has not. */
function indicatorsOf(report: Report, catalogue: readonly IndicatorEntry[]): ProposedIndicator[] {
  const known = new Set(report.indicators.flatMap(({ id, name }) => [id, name]))
  const others = catalogue.filter(({ indicator }) => !known.has(indicator.id) && !known.has(indicator.name))
  return [...report.indicators, ...others.map(({ indicator }) => indicator)]
}

/** What of which indicator a quantity states; a 同比 is told of what it compares, not as a figure of its own. */
function candidateOf(
  quantity: Quantity,
  text: string,
  year: number,
  byName: ReadonlyMap<string, ProposedIndicator>,
  byId: ReadonlyMap<string, ProposedIndicator>,
): Candidate | null {
  const named = byName.get(quantity.indicator ?? '')
  if (!named || quantity.figureId || quantity.part === 'plan') return null
  const isGrowth = named.derivation?.operation === 'yearOnYear'
  const indicator = (isGrowth && byId.get(named.derivation!.inputs[0]!)) || named
  if (isGrowth) return { quantity, indicator, show: 'change' }
  const folded = foldWidth(text)
  const words = {
    before: folded.slice(quantity.sentenceStart, quantity.start),
    after: folded.slice(quantity.unitEnd, quantity.sentenceEnd),
  }
  const stated = statedOf(quantity, words, year)
  if (stated === null) return null
  // 上年结转 is a number of this year.
  return { quantity, indicator, show: stated === 'previous' && indicator.name.includes('上年') ? 'value' : stated }
}

const isSure = ({ quantity }: Candidate) => quantity.confidence >= SURE && !NARROWED.test(quantity.before)
const keyOf = ({ indicator, show }: Pick<Candidate, 'indicator' | 'show'>) => `${show} ${indicator.id}`

/** Of several numbers stated for one empty place of the table the surest fills it, the first of equals. */
function winnersOf(candidates: readonly Candidate[]): Map<string, Candidate> {
  const winners = new Map<string, Candidate>()
  for (const candidate of candidates) {
    const best = winners.get(keyOf(candidate))
    if (!best || candidate.quantity.confidence > best.quantity.confidence) winners.set(keyOf(candidate), candidate)
  }
  return winners
}

/** The report as it will be once these numbers have filled their empty places. */
function filledReport(
  report: Report,
  winners: Iterable<Candidate>,
  all: readonly ProposedIndicator[],
): Pick<Report, 'figures' | 'indicators'> {
  const figures = new Map(report.figures.toReversed().map((figure) => [figure.indicatorId, figure]))
  const table = tableOf(report)
  for (const { quantity, indicator, show } of winners) {
    const fit = fitFigure(quantity, indicator, show, '', table)
    if (fit?.standing !== 'fills' || !fit.amount) continue
    const figure: Figure = figures.get(indicator.id) ?? emptyFigure(indicator.id)
    figures.set(indicator.id, enter(figure, fit.amount, show))
  }
  const derived = all.filter(({ id, derivation }) => derivation && !figures.has(id))
  for (const { id } of derived) figures.set(id, emptyFigure(id))
  return { indicators: [...all], figures: [...figures.values()] }
}

/** Two numbers of the text for one place of the table that cannot both be right. */
function contradicted(candidates: readonly Candidate[]): Set<string> {
  const sure = candidates.filter((candidate) => isSure(candidate) && candidate.show !== 'change')
  const firsts = new Map<string, Quantity>()
  const found = new Set<string>()
  for (const candidate of sure) {
    const first = firsts.get(keyOf(candidate))
    if (!first) firsts.set(keyOf(candidate), candidate.quantity)
    else if (!intervalsMeet(printedInterval(first), printedInterval(candidate.quantity))) found.add(keyOf(candidate))
  }
  return found
}

const NOTHING = { indicator: null, show: 'value', standing: 'none', amount: null, isLocked: false, tabled: '', reference: null } as const

/**
 * What every number typed into the text could become, in the order of the text; references are none of them. Numbers
 * for an empty place are compared with the surest of them, computed figures with what they give once all certain
 * numbers are in the table.
 */
export function proposeFigures(tied: TieOut, report: Report, catalogue: readonly IndicatorEntry[]): Proposal[] {
  const all = indicatorsOf(report, catalogue)
  const byName = new Map(all.toReversed().map((indicator) => [indicator.name, indicator]))
  const byId = new Map(all.map((indicator) => [indicator.id, indicator]))
  const typed = tied.quantities.filter(({ figureId }) => !figureId)
  const textOf = (quantity: Quantity) => tied.blocks[quantity.blockIndex]!.text
  const candidates = typed.flatMap(
    (quantity) => candidateOf(quantity, textOf(quantity), report.fields.year, byName, byId) ?? [],
  )
  const byQuantity = new Map(candidates.map((candidate) => [candidate.quantity, candidate]))
  const winners = winnersOf(candidates)
  const table = tableOf(report)
  const againstText = contradicted(candidates)
  const isCertain = (candidate: Candidate, { standing, reference }: Fit) => {
    const isSafe = standing === 'equal' || standing === 'fills'
    return isSafe && reference !== null && isSure(candidate) && !againstText.has(keyOf(candidate))
  }
  const certainWinners = [...winners.values()].filter((candidate) => {
    const { quantity, indicator, show } = candidate
    const fit = fitFigure(quantity, indicator, show, textOf(quantity), table)
    return fit !== null && isCertain(candidate, fit)
  })
  const filled = tableOf(filledReport(report, certainWinners, all))

  return typed.map((quantity): Proposal => {
    const candidate = byQuantity.get(quantity)
    const fit = candidate && fitCandidate(candidate)
    if (!candidate || !fit) return { quantity, ...NOTHING, isCertain: false }
    return { quantity, ...fit, isCertain: isCertain(candidate, fit) }
  })

  function fitCandidate(candidate: Candidate): Fit | null {
    const { quantity, indicator, show } = candidate
    const text = textOf(quantity)
    const own = fitFigure(quantity, indicator, show, text, table)
    const isLoser = own?.standing === 'fills' && winners.get(keyOf(candidate)) !== candidate
    const needsOthers = own?.standing === 'missing' || isLoser
    return needsOthers ? fitFigure(quantity, indicator, show, text, filled) : own
  }
}
