import { PART_IDS, PART_NAMES } from '@/lib/template/part'
import { CONTENT_RULE } from '../check-part-present'
import { isFilled, isMissing, isRequired, minCharactersOf } from '../part-requirements'
import type { Rule } from '../rule'

/** S07: no part is empty or too short; 其他事项 may be 无。 Parts that are missing altogether are left to S01–S05. */
export const partTooShort: Rule = {
  id: 'part-too-short',
  code: 'S07',
  severity: 'warning',
  source: `${CONTENT_RULE}。`,
  messages: {
    empty: { what: '“{name}”部分未填，只有标题。', how: '请写明这部分的内容。' },
    emptyOther: { what: '“{name}”部分未填，只有标题。', how: '请填写；没有需要报告的，写“无。”。' },
    short: { what: '“{name}”部分只有 {count} 字，一般不少于 {least} 字。', how: '请补充内容。' },
  },
  check: ({ parts, origin, template }) =>
    PART_IDS.flatMap((id) => {
      const part = parts[id]
      if (isMissing(part) || isFilled(part, template)) return []
      const leftToS05 = id === 'otherMatters' && part.body === '' && origin === 'draft' && isRequired(id, template)
      const block = part.heads[0] ?? part.blocks.find((candidate) => candidate.text.trim() !== '')
      if (leftToS05 || !block) return []
      return [
        {
          at: { blockId: block.blockId, start: 0, end: block.text.search(/[。\n]|$/) },
          messageId: part.body !== '' ? 'short' : id === 'otherMatters' ? 'emptyOther' : 'empty',
          data: { name: PART_NAMES[id], count: Array.from(part.body).length, least: minCharactersOf(id, template) },
        },
      ]
    }),
}
