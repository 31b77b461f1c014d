import type { Rule } from '../rule'
import { findingOf, flawedRelations } from '../tied-relations'

/** N04: a growth rate or a yearly average does not follow from the two numbers it compares. */
export const growthDoesNotFollow: Rule = {
  id: 'growth-does-not-follow',
  code: 'N04',
  severity: 'warning',
  source: '算术：增幅等于增量除以基数，年均增幅按复合增长率计算。',
  messages: {
    growthDiffers: { what: '“{quote}”：重算得{note}，文中写{printed}。', how: '请核对两年的数，或改为{expected}。' },
    truncated: { what: '“{quote}”：重算得{note}，文中写{printed}，疑似截断而没有四舍五入。', how: '请改为{expected}。' },
    wrongSide: { what: '“{quote}”：重算得{note}，与文中的概数{printed}方向不合。', how: '请核对数字，或改换“近”“超过”等概数词。' },
  },
  check: (context) =>
    flawedRelations(context, ['growthDiffers', 'truncated', 'wrongSide'])
      .filter(({ kind }) => kind === 'change' || kind === 'growth')
      .map((relation) => findingOf(context, relation, relation.flaw, { canFix: relation.flaw !== 'wrongSide' })),
}
