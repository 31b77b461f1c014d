import { explainReason } from '@/lib/figures/explain-reason'
import type { RawFinding, Rule } from '../rule'
import { unresolvedRefs } from '../unresolved-refs'

/** F02: the text refers to a derived figure that cannot be computed: an input is missing or approximate, or the denominator is zero. */
export const figureUnderivable: Rule = {
  id: 'figure-underivable',
  code: 'F02',
  severity: 'warning',
  source: '派生数据由其他数据计算得出，缺输入、分母为零，或用概数算同比时没有结果。',
  messages: { underivable: { what: '正文引用的“{indicator}”算不出。', how: '{explanation}' } },
  check: (context) =>
    unresolvedRefs(context).flatMap(({ figureId, at, quote, cause }): RawFinding[] => {
      if (!cause || cause.reason.kind === 'empty' || cause.reason.kind === 'notANumber') return []
      const { indicator, reason } = cause
      return [{ at, quote, messageId: 'underivable', data: { indicator, figureId, explanation: explainReason(reason) } }]
    }),
}
