import type { CatalogueEntry } from '@/lib/tieout/catalogue-entry'
import type { Relation, RelationFlaw } from '@/lib/tieout/relation'
import { tieOut, type TieOut } from '@/lib/tieout/tie-out'
import type { Fix } from './finding'
import type { RawFinding, RuleContext } from './rule'

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

/** The relations of the report that have one of the flaws, in the order of the text. */
export function flawedRelations(context: RuleContext, flaws: readonly RelationFlaw[]): FlawedRelation[] {
  const { blocks, relations } = tiedOut(context)
  const texts = new Map(blocks.map(({ blockId, text }) => [blockId, text]))
  return relations.flatMap((relation): FlawedRelation[] => {
    const { flaw, blockId, start, end } = relation
    return flaw && flaws.includes(flaw) ? [{ ...relation, flaw, quote: texts.get(blockId)!.slice(start, end).trim() }] : []
  })
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
  given: Partial<RawFinding> & { canFix?: boolean } = {},
): RawFinding {
  const { blockId, start, end, quote, printed, expected, note, data } = relation
  const { canFix = false, ...rest } = given
  const fix = canFix ? computedValueFix(context, relation) : undefined
  return {
    at: { blockId, start, end },
    messageId,
    data: { quote, printed, expected: expected ?? '', note, ...data },
    ...(fix && { fix }),
    ...rest,
  }
}
