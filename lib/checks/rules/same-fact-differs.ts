import { compareWithFigures } from '@/lib/tieout/compare-with-figures'
import { explainedIndicators } from '../explained-indicators'
import type { RawFinding, Rule, RuleContext } from '../rule'
import { findingOf, tiedOut, unexplainedRelations } from '../tied-relations'

/** A number of the text against the table: the table is the truth. */
function compareWithTable(context: RuleContext): RawFinding[] {
  const explained = explainedIndicators(context)
  const conflicts = compareWithFigures(tiedOut(context), context.report, context.catalogue ?? [])
  return conflicts.filter(({ indicator }) => !explained.has(indicator)).map(({ quantity, indicator, tabled }) => ({
    at: { blockId: quantity.blockId, start: Math.min(quantity.clauseStart, quantity.start), end: quantity.unitEnd },
    messageId: 'table',
    data: { indicator, printed: quantity.value + quantity.unit, tabled },
    explainable: [indicator],
  }))
}

/** N05: one fact is told in two places, or in the text and in the table, with different numbers. */
export const sameFactDiffers: Rule = {
  id: 'same-fact-differs',
  code: 'N05',
  severity: 'warning',
  source: '算术：同一指标、同一年度、同一口径只有一个数。',
  messages: {
    factsDiffer: { what: '“{topic}”前后不一：一处为{first}，此处为{second}。', how: '请核对后统一；口径不同的请分别写明。' },
    table: { what: '“{indicator}”正文写{printed}，数据表填{tabled}。', how: '请核对后统一，或把正文的数改为引用数据。' },
  },
  check: (context) => [
    ...unexplainedRelations(context, ['factsDiffer']).map((relation) =>
      findingOf(context, relation, 'factsDiffer', { canExplain: true }),
    ),
    ...compareWithTable(context),
  ],
}
