import { documentNumberFlaw } from '../document-number-flaw'
import type { Rule } from '../rule'
import { severityByState } from '../state-severity'

/** M05: 发文字号 is there, in the form 机关代字〔年份〕序号号. The 公开稿 carries none and is not asked. */
export const documentNumberMissing: Rule = {
  id: 'document-number-missing',
  code: 'M05',
  severity: 'info',
  source: 'GB/T 9704-2012 7.2.5：发文字号由发文机关代字、年份、发文顺序号组成，年份用六角括号括入。',
  messages: {
    missing: { what: '缺发文字号。', how: '报送稿请补上发文字号；作为公文报送的，一并核对主送机关。' },
    malformed: { what: '发文字号“{number}”的形式不对。', how: '请写作“{right}”。' },
  },
  check: (context) => {
    const severity = severityByState(context, 'info')
    const { documentNumber } = context.report.fields
    const flaw = documentNumberFlaw(documentNumber)
    if (severity === null || context.copy === 'published' || !flaw) return []
    const at = { field: 'documentNumber' as const }
    if (flaw.kind === 'missing') return [{ at, messageId: 'missing', severity }]
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
