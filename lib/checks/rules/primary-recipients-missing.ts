import { documentNumberFlaw } from '../document-number-flaw'
import { condense } from '../part-text'
import type { Rule } from '../rule'
import { severityByState } from '../state-severity'

/** M06: 主送机关 is there. Silent for the 公开稿, and for a foreign file that M05 already names. */
export const primaryRecipientsMissing: Rule = {
  id: 'primary-recipients-missing',
  code: 'M06',
  severity: 'info',
  source: 'GB/T 9704-2012 7.3.2：主送机关编排于标题下空一行位置。',
  messages: { missing: { what: '缺主送机关。', how: '请填写主送机关的全称或规范化简称。' } },
  check: (context) => {
    const severity = severityByState(context, 'info')
    const { documentNumber, primaryRecipients } = context.report.fields
    const isNamedByM05 = context.origin === 'file' && documentNumberFlaw(documentNumber) !== null
    if (severity === null || context.copy === 'published' || isNamedByM05) return []
    if (primaryRecipients.some((recipient) => condense(recipient) !== '')) return []
    return [{ at: { field: 'primaryRecipients' }, messageId: 'missing', severity }]
  },
}
