import type { Rule } from '../rule'
import { findingOf, flawedRelations } from '../tied-relations'

/** N21: the word of a change contradicts its numbers, or a 同比 of more than 300% stands on a base that was not small. */
export const changeImplausible: Rule = {
  id: 'change-implausible',
  code: 'N21',
  severity: 'info',
  source: '惯例：增减的方向和幅度应与数字相合。',
  messages: {
    directionReversed: { what: '“{quote}”：{note}。', how: '请核对数字和“增长”“下降”等词。' },
    growthImplausible: { what: '“{quote}”：增幅{printed}较大，{note}。', how: '请核对两年的数和口径。' },
  },
  check: (context) =>
    flawedRelations(context, ['directionReversed', 'growthImplausible']).map((relation) =>
      findingOf(context, relation, relation.flaw),
    ),
}
