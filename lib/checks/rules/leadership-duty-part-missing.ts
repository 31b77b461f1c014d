import { checkPartPresent, CONTENT_RULE, PART_PRESENT_MESSAGES } from '../check-part-present'
import { findPassage } from '../find-passage'
import type { Rule } from '../rule'

// 第一责任人 of some other duty (安全生产、“三项制度”) is not meant: the words must speak of 法治 or of the duty itself.
const HEAD = /第一责任人?(?:职责|责任|制|[。，,；;]?$)|法治[^。]{0,12}第一责任/
const SENTENCE = /法治[^。]{0,12}第一责任人|第一责任人(?:的)?(?:职责|责任)|主要(?:负责人|负责同志|领导)[^。]{0,20}履行[^。]{0,20}法治[^。]{0,10}职责/

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
