import type { Rule } from '../rule'
import { findingOf, flawedRelations } from '../tied-relations'

/** N03: a total differs from its closed group of parts, or is less than the parts named under 其中. */
export const partsDoNotAddUp: Rule = {
  id: 'parts-do-not-add-up',
  code: 'N03',
  severity: 'error',
  source: '算术：总数应等于各分项之和。',
  messages: {
    partsDiffer: { what: '“{quote}”：{note}。', how: '请逐项核对，使分项之和等于总数。' },
    partsExceed: { what: '“{quote}”：{note}。', how: '请核对各分项和总数；分项有重叠的请写明。' },
  },
  check: (context) =>
    flawedRelations(context, ['partsDiffer', 'partsExceed']).map((relation) => findingOf(context, relation, relation.flaw)),
}
