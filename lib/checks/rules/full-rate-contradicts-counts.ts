import type { Rule } from '../rule'
import { findingOf, unexplainedRelations } from '../tied-relations'

/** N09: 100% stands beside a numerator below its denominator. */
export const fullRateContradictsCounts: Rule = {
  id: 'full-rate-contradicts-counts',
  code: 'N09',
  severity: 'error',
  source: '算术：分子小于分母时比率不到100%。',
  messages: {
    contradicted: { what: '“{quote}”：{note}，与{printed}矛盾。', how: '请核对各数，或把比率改为{expected}。' },
    doubtful: { what: '“{quote}”：{note}，与{printed}不合。', how: '请写明{base}的件数，使比率可以复核。' },
  },
  check: (context) => [
    ...unexplainedRelations(context, ['fullRateContradicted']).map((relation) => findingOf(context, relation, 'contradicted', { canExplain: true })),
    ...unexplainedRelations(context, ['fullRateDoubtful']).map((relation) =>
      findingOf(context, relation, 'doubtful', { severity: 'warning', canExplain: true }),
    ),
  ],
}
