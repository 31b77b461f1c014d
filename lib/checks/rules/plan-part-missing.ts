import { checkPartPresent, CONTENT_RULE, PART_PRESENT_MESSAGES } from '../check-part-present'
import { findPassage } from '../find-passage'
import type { Rule } from '../rule'

/** S04: 下一年度主要安排 is a part of its own. */
export const planPartMissing: Rule = {
  id: 'plan-part-missing',
  code: 'S04',
  severity: 'error',
  source: `${CONTENT_RULE}，其中有“下一年度推进法治政府建设的主要安排”。`,
  messages: PART_PRESENT_MESSAGES,
  check: (context) => {
    const nextYear = context.report.fields.year + 1
    return checkPartPresent(context, 'plan', () =>
      findPassage(context, {
        head: new RegExp(`下一?步|下一?阶段|下一年度?|明年|${nextYear}年.{0,14}(?:思路|计划|打算|安排|重点|举措)`),
        sentence: new RegExp(`(?:^|[，,；;])(?:下一?步|下一?阶段|下一年度?|明年|今后|${nextYear}年)[^。]{0,30}(?:将|要|继续|拟|进一步)`),
        outside: ['plan', 'otherMatters'],
      }),
    )
  },
}
