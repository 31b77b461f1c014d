import type { Report } from '@/lib/report/report'
import type { CatalogueEntry } from '@/lib/tieout/catalogue-entry'
import type { Relation, RelationFlaw } from '@/lib/tieout/relation'
import { tieOut, type TieOut } from '@/lib/tieout/tie-out'
import { explainedIndicators } from './explained-indicators'
import type { Fix } from './finding'
import type { RawFinding, RuleContext } from './rule'

/** Of an indicator's name in a report. */
const LONGEST_NAME = 80
const NO_CATALOGUE: readonly CatalogueEntry[] = []

/** The quantities and relations of the report's text, computed once for all rules. */
export const tiedOut = ({ resolved, catalogue }: Pick<RuleContext, 'resolved' | 'catalogue'>): TieOut =>
  tieOut(resolved, catalogue ?? NO_CATALOGUE)

/** A relation with one of these flaws. */
export interface FlawedRelation extends Relation {
  flaw: RelationFlaw
  /** The words that state it. */
  quote: string
}

/** Flaws found by computing a number from those beside it, which a derived figure need not be computed from. */
const COMPUTED_FROM_BESIDE: ReadonlySet<RelationFlaw> = new Set<RelationFlaw>([
  'rateDiffers',
  'truncated',
  'otherDenominator',
  'fullRateContradicted',
  'fullRateDoubtful',
  'infeasible',
  'growthDiffers',
])

/** Figures whose own formula is the truth; a number typed beside them is compared with the form by itself (N05). */
function derivedFigures({ figures, indicators }: Report): ReadonlySet<string> {
  const derived = new Set(indicators.filter(({ derivation }) => derivation).map(({ id }) => id))
  return new Set(figures.filter(({ indicatorId }) => derived.has(indicatorId)).map(({ figureId }) => figureId))
}

/**
 * The relations of the report that have one of the flaws, in the order of the text. A reference to a derived figure is
 * not recomputed from the numbers beside it; a wrong direction, an open sum, another value of the same fact stay.
 */
export function flawedRelations(context: RuleContext, flaws: readonly RelationFlaw[]): FlawedRelation[] {
  const { blocks, quantities, relations } = tiedOut(context)
  const derived = derivedFigures(context.report)
  const texts = new Map(blocks.map(({ blockId, text }) => [blockId, text]))
  return relations.flatMap((relation): FlawedRelation[] => {
    const { flaw, blockId, start, end, printedFigure } = relation
    if (!flaw || !flaws.includes(flaw)) return []
    const isDerived = derived.has(quantities[printedFigure]!.figureId ?? '')
    if (isDerived && COMPUTED_FROM_BESIDE.has(flaw)) return []
    return [{ ...relation, flaw, quote: texts.get(blockId)!.slice(start, end).trim() }]
  })
}

/** What the figure that a relation judges is called: its indicator, or the words of the text. */
export const subjectOf = (context: RuleContext, { printedFigure, data }: Relation): string | null =>
  (tiedOut(context).quantities[printedFigure]!.indicator ?? data?.title ?? data?.topic)?.slice(0, LONGEST_NAME) ?? null

/** As `flawedRelations`, without those of indicators whose 口径 is written down. */
export function unexplainedRelations(context: RuleContext, flaws: readonly RelationFlaw[]): FlawedRelation[] {
  const explained = explainedIndicators(context)
  return flawedRelations(context, flaws).filter((relation) => !explained.has(subjectOf(context, relation) ?? ''))
}

/** Replaces the printed number by the computed one, where the words are typed text and not references. */
function computedValueFix(context: RuleContext, { blockId, start, end, expected, printedFigure }: Relation): Fix | undefined {
  const { blocks, quantities } = tiedOut(context)
  const printed = quantities[printedFigure]!
  const resolved = context.resolved.sections.flatMap((section) => section.blocks).find((block) => block.blockId === blockId)
  const isTyped = resolved && resolved.type !== 'table' && resolved.content.every((inline) => !inline.ref)
  if (!expected || !isTyped || printed.approx) return undefined
  const text = blocks.find((block) => block.blockId === blockId)!.text
  if (expected.startsWith('-') || !expected.endsWith(printed.unit)) return undefined
  const number = expected.slice(0, expected.length - printed.unit.length)
  if (text.slice(printed.start, printed.end).replace(/[%％\s]/g, '') === number) return undefined
  const words = printed.unit === '%' ? `${number}%` : number
  const replacement = text.slice(start, printed.start) + words + text.slice(printed.end, end)
  return { kind: 'replace', label: `改为${expected}`, replacement }
}

/** A finding at the words of a relation; every message may name its quote, printed and expected value, note and data. */
export function findingOf(
  context: RuleContext,
  relation: FlawedRelation,
  messageId: string,
  given: Partial<RawFinding> & { canFix?: boolean; canExplain?: boolean } = {},
): RawFinding {
  const { blockId, start, end, quote, printed, expected, note, data } = relation
  const { canFix = false, canExplain = false, ...rest } = given
  const fix = canFix ? computedValueFix(context, relation) : undefined
  const subject = canExplain ? subjectOf(context, relation) : null
  return {
    at: { blockId, start, end },
    messageId,
    data: { quote, printed, expected: expected ?? '', note, ...data },
    ...(subject && { explainable: [subject] }),
    ...(fix && { fix }),
    ...rest,
  }
}
