import type { Rule } from '../rule'
import { findingOf, unexplainedRelations } from '../tied-relations'

/** N10: no whole number of cases gives the printed rate. */
export const rateInfeasible: Rule = {
  id: 'rate-infeasible',
  code: 'N10',
  severity: 'info',
  source: '算术：件数、人数是整数。',
  messages: { infeasible: { what: '“{quote}”：{note}。', how: '请核对比率和它所依据的数。' } },
  check: (context) =>
    unexplainedRelations(context, ['infeasible']).map((relation) => findingOf(context, relation, 'infeasible', { canExplain: true })),
}
