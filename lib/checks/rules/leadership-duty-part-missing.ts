import { checkPartPresent, CONTENT_RULE, PART_PRESENT_MESSAGES } from '../check-part-present'
import { findPassage } from '../find-passage'
import type { Rule } from '../rule'

const HEAD = /第一责任人|第一责任[。，,；;]?$/
const SENTENCE = /第一责任人|主要(?:负责人|负责同志|领导)[^。]{0,20}履行[^。]{0,20}法治[^。]{0,10}职责/

/** S03: how the head of the office met the duties of 第一责任人 is a part of its own. What is only planned does not count. */
export const leadershipDutyPartMissing: Rule = {
  id: 'leadership-duty-part-missing',
  code: 'S03',
  severity: 'error',
  source: `${CONTENT_RULE}，其中有“党政主要负责人履行推进法治建设第一责任人职责，加强法治政府建设的有关情况”。`,
  messages: PART_PRESENT_MESSAGES,
  check: (context) =>
    checkPartPresent(context, 'leadershipDuty', () =>
      findPassage(context, {
        head: HEAD,
        sentence: SENTENCE,
        outside: ['leadershipDuty', 'shortcomings', 'plan', 'otherMatters'],
      }),
    ),
}
