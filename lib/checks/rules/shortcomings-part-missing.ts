import { checkPartPresent, CONTENT_RULE, PART_PRESENT_MESSAGES } from '../check-part-present'
import { findPassage } from '../find-passage'
import type { Rule } from '../rule'

// 补齐短板、问题整改 are headings of what was done: only words that admit a shortcoming count.
const HEAD = /(?:存在|主要|面临|突出)的?(?:主要|突出)?(?:不足|问题|短板|薄弱|差距|困难)|不足(?:[和与及、]|之处|$)|(?:问题|短板|差距)[和与及、](?:不足|原因|短板|差距)/
const SENTENCE =
  /(?:仍|还|尚|依然|依旧|也)[^，,。；;]{0,12}(?:存在|有)[^。；;]{0,24}(?:不足|短板|薄弱|差距|问题)|有待(?:进一步|持续)?(?:加强|提高|提升|深化|完善|增强|改进)/

/** S02: 存在的不足和原因 is a part of its own. */
export const shortcomingsPartMissing: Rule = {
  id: 'shortcomings-part-missing',
  code: 'S02',
  severity: 'error',
  source: `${CONTENT_RULE}，其中有“存在的不足和原因”。`,
  messages: PART_PRESENT_MESSAGES,
  check: (context) =>
    checkPartPresent(context, 'shortcomings', () =>
      findPassage(context, { head: HEAD, sentence: SENTENCE, outside: ['shortcomings', 'otherMatters'] }),
    ),
}
