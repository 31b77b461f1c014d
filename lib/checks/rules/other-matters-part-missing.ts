import { PART_NAMES } from '@/lib/template/part'
import { CONTENT_RULE } from '../check-part-present'
import { appendParagraph, insertPartHead } from '../insert-part-head'
import { isMissing, isRequired, standardHeadingOf } from '../part-requirements'
import type { Rule } from '../rule'

/** S05: 其他需要报告的情况 is there, be it only 无。 A draft whose template does not ask for it may leave it out. */
export const otherMattersPartMissing: Rule = {
  id: 'other-matters-part-missing',
  code: 'S05',
  severity: 'info',
  source: `${CONTENT_RULE}，最后一项是“其他需要报告的情况”。`,
  messages: {
    missing: { what: '没有“{heading}”部分。', how: '请补上这一部分；没有需要报告的，写“无。”。' },
    unfilled: { what: '“{name}”部分未填。', how: '请填写；没有需要报告的，写“无。”。' },
  },
  check: ({ parts, report, template, origin }) => {
    const part = parts.otherMatters
    if (origin === 'draft' && !isRequired('otherMatters', template)) return []
    const heading = standardHeadingOf('otherMatters', report.fields, template)
    const data = { heading, name: PART_NAMES.otherMatters }
    if (isMissing(part)) {
      const fix = {
        kind: 'report' as const,
        label: `插入“${heading}”和“无。”`,
        apply: (from: typeof report) => insertPartHead(from, 'otherMatters', heading, '无。'),
      }
      return [{ at: { missingPart: 'otherMatters' }, messageId: 'missing', data, fix }]
    }
    const head = part.heads[0]
    if (part.body !== '' || origin === 'file' || !head) return []
    const fix = {
      kind: 'report' as const,
      label: '填写“无。”',
      apply: (from: typeof report) => appendParagraph(from, 'otherMatters', '无。'),
    }
    return [{ at: { blockId: head.blockId, start: 0, end: head.text.length }, messageId: 'unfilled', data, fix }]
  },
}
