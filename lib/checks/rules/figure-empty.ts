import { explainReason } from '@/lib/figures/explain-reason'
import type { RawFinding, Rule } from '../rule'
import { unresolvedRefs } from '../unresolved-refs'

/** F01: the text refers to a figure without a value, or with one that is no number. */
export const figureEmpty: Rule = {
  id: 'figure-empty',
  code: 'F01',
  severity: 'error',
  source: '正文中的这处数字取自数据表，数据表中没有可用的数值。',
  messages: {
    empty: { what: '正文引用的“{indicator}”未填{year}。', how: '请在“数据”中填写“{indicator}”的{year}。' },
    notANumber: { what: '正文引用的“{indicator}”填的不是数字：“{typed}”。', how: '{explanation}' },
  },
  check: (context) =>
    unresolvedRefs(context).flatMap(({ figureId, at, quote, cause }): RawFinding[] => {
      if (!cause) return []
      const { indicator, reason } = cause
      if (reason.kind === 'empty') {
        return [{ at, quote, messageId: 'empty', data: { indicator, figureId, year: reason.year === 'this' ? '本年数' : '上年数' } }]
      }
      if (reason.kind !== 'notANumber') return []
      return [{ at, quote, messageId: 'notANumber', data: { indicator, figureId, typed: reason.typed, explanation: explainReason(reason) } }]
    }),
}
