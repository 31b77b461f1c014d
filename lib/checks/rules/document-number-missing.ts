import { documentNumberFlaw } from '../document-number-flaw'
import type { Rule } from '../rule'
import { severityByState } from '../state-severity'

/**
 * M05: 发文字号 is there, in the form 机关代字〔年份〕序号号. Of a foreign file it names missing
 * 主送机关 too, instead of M06. The 公开稿 carries neither and is not asked.
 */
export const documentNumberMissing: Rule = {
  id: 'document-number-missing',
  code: 'M05',
  severity: 'info',
  source: 'GB/T 9704-2012 7.2.5：发文字号由发文机关代字、年份、发文顺序号组成，年份用六角括号括入。',
  messages: {
    missing: { what: '缺{missing}。', how: '请补上{missing}；只作公开稿的可不写。' },
    malformed: { what: '发文字号“{number}”的形式不对。', how: '请写作“{right}”。' },
  },
  check: (context) => {
    const severity = severityByState(context, 'info')
    const { documentNumber, primaryRecipients } = context.report.fields
    const flaw = documentNumberFlaw(documentNumber)
    if (severity === null || context.copy === 'published' || !flaw) return []
    const at = { field: 'documentNumber' as const }
    if (flaw.kind === 'missing') {
      const lacksRecipients = context.origin === 'file' && primaryRecipients.length === 0
      return [{ at, messageId: 'missing', severity, data: { missing: lacksRecipients ? '发文字号和主送机关' : '发文字号' } }]
    }
    const { right } = flaw
    return [
      {
        at,
        messageId: 'malformed',
        severity,
        quote: documentNumber,
        data: { number: documentNumber, right: right ?? '机关代字〔2026〕1号' },
        ...(right && { fix: { kind: 'replace' as const, label: `改为“${right}”`, replacement: right } }),
      },
    ]
  },
}
