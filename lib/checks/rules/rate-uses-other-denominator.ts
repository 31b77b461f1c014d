import type { Rule } from '../rule'
import { findingOf, unexplainedRelations } from '../tied-relations'

/** N02: a rate was divided by another number than the one its 其中 and its name refer to. */
export const rateUsesOtherDenominator: Rule = {
  id: 'rate-uses-other-denominator',
  code: 'N02',
  severity: 'warning',
  source: '算术：“其中”承最近的总数，比率应与它用同一个分母。',
  messages: { otherDenominator: { what: '“{quote}”：{note}。', how: '请写明口径，或改为{expected}。' } },
  check: (context) =>
    unexplainedRelations(context, ['otherDenominator']).map((relation) =>
      findingOf(context, relation, 'otherDenominator', { canFix: true, canExplain: true }),
    ),
}
