import { addIndicators, withInputs } from '@/lib/figures/add-indicators'
import { changeFigures } from '@/lib/figures/change-figures'
import { formatFigure } from '@/lib/figures/format-figure'
import { resolveReport } from '@/lib/figures/resolve-report'
import { mapBlocks } from '@/lib/report/map-blocks'
import type { Report } from '@/lib/report/report'
import { isLocked } from '@/lib/report/report-lock'
import type { ResolvedBlock, ResolvedReport } from '@/lib/report/resolved-report'
import { walkBlocks } from '@/lib/report/walk'
import { enter, isLockedPlace, type Table } from './fit-figure'
import type { IndicatorEntry, Proposal } from './proposal'
import { tableOf } from './propose-figures'
import { putReferences, type PlacedReference } from './put-references'
import { reproduceWords } from './reproduce-words'
import { stillStanding } from './still-standing'

/** A proposal taken, with the indicator that was chosen for it. */
export interface Acceptance {
  proposal: Proposal
  /** text: the table takes the number of the text where it has none or another; table: the text takes the table's. */
  keep: 'text' | 'table'
}

export interface AcceptedProposals {
  report: Report
  /** How many numbers became references. */
  turned: number
  /** How many values the table took. */
  entered: number
  /** How many were left out because their number no longer stands where it was read. */
  moved: number
}

const DIRECTION = /(?:增长|提高|上升|下降|增加|减少|降低)$/

/** Where the words of a quantity stand for which the table's number is put, and how it is written there. */
function placeForTable(text: string, { quantity, indicator, show }: Proposal): { start: number; end: number; unit: boolean } {
  const { start, end, unitEnd, unit } = quantity
  const isChange = show === 'change' || indicator?.derivation?.operation === 'yearOnYear'
  const word = isChange ? (DIRECTION.exec(text.slice(0, start))?.[0].length ?? 0) : 0
  const hasUnit = isChange || unit === indicator?.unit || unit === ''
  return { start: start - word, end: hasUnit ? unitEnd : end, unit: hasUnit }
}

function referenceFor(text: string, { proposal, keep }: Acceptance, table: Table): PlacedReference | null {
  const { quantity, indicator, show } = proposal
  const evaluated = indicator && table.figureOf(indicator.id)
  if (!evaluated) return null
  const { figureId } = evaluated.figure
  if (keep === 'text') {
    const found = reproduceWords(text, quantity, evaluated, show)
    return found && { start: found.start, end: found.end, ref: { type: 'figureRef', figureId, ...found.format } }
  }
  const { start, end, unit } = placeForTable(text, proposal)
  const format = { show, unit, decimals: null, round: null }
  return formatFigure(evaluated, format).ok ? { start, end, ref: { type: 'figureRef', figureId, ...format } } : null
}

const takesAmount = ({ proposal: { amount, standing }, keep }: Acceptance) =>
  keep === 'text' && amount !== null && (standing === 'fills' || standing === 'differs')

/** The report whose table took the numbers, its text untouched. */
function enterAmounts(report: Report, acceptances: readonly Acceptance[], catalogue: readonly IndicatorEntry[]) {
  const chosen = acceptances.flatMap(({ proposal }) => proposal.indicator ?? [])
  const known = new Set(report.indicators.map(({ id }) => id))
  const missing = chosen.filter(({ id }) => !known.has(id))
  const complete = addIndicators(report, missing.flatMap((indicator) => withInputs(indicator, catalogue)))
  return acceptances.filter(takesAmount).reduce((current, { proposal: { indicator, amount, show, standing } }) => {
    const figure = current.figures.find(({ indicatorId }) => indicatorId === indicator!.id)
    const place = figure?.[show === 'previous' ? 'previousValue' : 'value']
    // Of two numbers for one empty place the first stays.
    if (!figure || (standing === 'fills' && place !== '') || isLockedPlace(figure, show)) return current
    const { figureId, value, previousValue, previousFrom, approximation } = enter(figure, amount!, show)
    return changeFigures(current, [{ figureId, value, previousValue, previousFrom, approximation }])
  }, complete)
}

/** How many values of the table differ. */
function countEntered(before: Report, after: Report): number {
  const old = new Map(before.figures.map((figure) => [figure.figureId, figure]))
  const columns = ['value', 'previousValue'] as const
  return after.figures
    .flatMap((figure) => columns.map((column) => figure[column] !== (old.get(figure.figureId)?.[column] ?? '')))
    .filter(Boolean).length
}

const blocksOf = ({ sections }: ResolvedReport): Map<string, ResolvedBlock> =>
  new Map(sections.flatMap(({ blocks }) => blocks.map((block) => [block.blockId, block])))

/**
 * Takes proposals over, in one change: the table takes what it lacks, and words become references that print the very
 * same. Where no reference does, the words stay as they are. What was read from an older text is left out. A signed
 * report stays as it is.
 */
export function acceptProposals(
  report: Report,
  given: readonly Acceptance[],
  catalogue: readonly IndicatorEntry[],
): AcceptedProposals {
  if (isLocked(report.state)) return { report, turned: 0, entered: 0, moved: 0 }
  const acceptances = stillStanding(report, given)
  const moved = given.length - acceptances.length
  if (acceptances.length === 0) return { report, turned: 0, entered: 0, moved }
  const entered = enterAmounts(report, acceptances, catalogue)
  const table = tableOf(entered)
  const printed = blocksOf(resolveReport(report))
  const byBlock = new Map<string, { references: PlacedReference[]; changesWords: boolean }>()
  for (const acceptance of acceptances) {
    const { blockId } = acceptance.proposal.quantity
    const reference = referenceFor(printed.get(blockId)?.text ?? '', acceptance, table)
    if (!reference) continue
    const edits = byBlock.get(blockId) ?? { references: [], changesWords: false }
    edits.references.push(reference)
    edits.changesWords ||= acceptance.keep === 'table'
    byBlock.set(blockId, edits)
  }
  const withReferences = mapBlocks(entered, (block) => {
    const resolved = printed.get(block.blockId)
    const edits = byBlock.get(block.blockId)
    return resolved && edits ? putReferences(block, resolved, edits.references) : block
  })
  // Whatever the references were put among, the words are the same, or the block is left alone.
  const [before, after] = [blocksOf(resolveReport(entered)), blocksOf(resolveReport(withReferences))]
  const isKept = (blockId: string) =>
    byBlock.get(blockId)?.changesWords || before.get(blockId)?.text === after.get(blockId)?.text
  const originals = new Map([...walkBlocks(entered)].map(({ block }) => [block.blockId, block]))
  const result = mapBlocks(withReferences, (block) =>
    isKept(block.blockId) ? block : (originals.get(block.blockId) ?? block),
  )
  const kept = [...byBlock].filter(([blockId]) => isKept(blockId))
  const turned = kept.reduce((sum, [, { references }]) => sum + references.length, 0)
  return { report: result, turned, entered: countEntered(report, entered), moved }
}
