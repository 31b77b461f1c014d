import type { Report } from '@/lib/report/report'
import { condense } from '../part-text'
import type { Rule } from '../rule'
import { severityByState } from '../state-severity'

/** M03: 发文机关署名 stands below the text. */
export const signatureMissing: Rule = {
  id: 'signature-missing',
  code: 'M03',
  severity: 'error',
  source: 'GB/T 9704-2012 7.3.5：公文应当有发文机关署名。',
  messages: { missing: { what: '缺发文机关署名。', how: '请在正文之后署发文机关全称。' } },
  check: (context) => {
    const { issuers, issuerSignature } = context.report.fields
    const severity = severityByState(context, 'error')
    if (severity === null || condense(issuerSignature) !== '') return []
    const known = !context.source?.issuerInferred && issuers.every((issuer) => condense(issuer) !== '')
    return [
      {
        at: { field: 'issuerSignature' },
        messageId: 'missing',
        severity,
        ...(known && {
          fix: {
            kind: 'report' as const,
            label: `署名填“${issuers.join('　')}”`,
            apply: (from: Report) => ({ ...from, fields: { ...from.fields, issuerSignature: issuers.join('\n') } }),
          },
        }),
      },
    ]
  },
}
