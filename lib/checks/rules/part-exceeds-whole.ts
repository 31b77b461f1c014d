import type { Rule } from '../rule'
import { findingOf, flawedRelations } from '../tied-relations'

/** N11: a part named under 其中 is more than the total before it. */
export const partExceedsWhole: Rule = {
  id: 'part-exceeds-whole',
  code: 'N11',
  severity: 'error',
  source: '算术：“其中”所列不能大于总数。',
  messages: { subsetExceeds: { what: '“{quote}”：“其中”的{part}大于总数{whole}。', how: '请核对这两个数。' } },
  check: (context) =>
    flawedRelations(context, ['subsetExceeds']).map((relation) => findingOf(context, relation, 'subsetExceeds')),
}
