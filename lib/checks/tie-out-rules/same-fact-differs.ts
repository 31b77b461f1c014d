import type { Rule } from '../rule'
import { findingOf, flawedRelations } from '../tied-relations'

/** N05: one fact is told in two places with different numbers. */
export const sameFactDiffers: Rule = {
  id: 'same-fact-differs',
  code: 'N05',
  severity: 'warning',
  source: '算术：同一指标、同一年度、同一口径只有一个数。',
  messages: {
    factsDiffer: { what: '“{topic}”前后不一：一处为{first}，此处为{second}。', how: '请核对后统一；口径不同的请分别写明。' },
  },
  check: (context) => flawedRelations(context, ['factsDiffer']).map((relation) => findingOf(context, relation, 'factsDiffer')),
}
