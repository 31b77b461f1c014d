import type { Rule } from '../rule'
import { findingOf, unexplainedRelations } from '../tied-relations'

/** N01: a printed rate, share or ratio does not follow from the numbers beside it. */
export const rateDoesNotFollow: Rule = {
  id: 'rate-does-not-follow',
  code: 'N01',
  severity: 'warning',
  source: '算术：比率应等于分子除以分母，四舍五入到所印的小数位。',
  messages: {
    rateDiffers: { what: '“{quote}”：重算得{note}，文中写{printed}。', how: '请核对分子和分母，或改为{expected}；口径不同的请写明。' },
    truncated: { what: '“{quote}”：重算得{note}，文中写{printed}，疑似截断而没有四舍五入。', how: '请改为{expected}。' },
    wrongSide: { what: '“{quote}”：重算得{note}，与文中的概数{printed}不合。', how: '请核对数字或概数词。' },
  },
  check: (context) =>
    unexplainedRelations(context, ['rateDiffers', 'truncated', 'wrongSide'])
      .filter(({ kind }) => kind !== 'change' && kind !== 'growth')
      .map((relation) => findingOf(context, relation, relation.flaw, { canFix: relation.flaw !== 'wrongSide', canExplain: relation.flaw === 'rateDiffers' })),
}
