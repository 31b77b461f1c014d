import { formatChineseDate } from '@/lib/text/dates'
import type { Rule } from '../rule'
import { severityByState } from '../state-severity'

/**
 * M04: 成文日期 is there and written YYYY年M月D日. It is the day of signing, so it is never filled in with today.
 * Of a foreign file the line itself is read, as it stood.
 */
export const issueDateIncomplete: Rule = {
  id: 'issue-date-incomplete',
  code: 'M04',
  severity: 'error',
  source: 'GB/T 9704-2012 7.3.5.4：成文日期用阿拉伯数字将年、月、日标全，年份标全称，月、日不编虚位。',
  messages: {
    missing: { what: '缺成文日期。', how: '请填写签发（或会议通过）的日期。' },
    malformed: { what: '成文日期写作“{line}”，不是“YYYY年M月D日”的形式。', how: '请写全年、月、日，如“{example}”。' },
  },
  check: (context) => {
    const severity = severityByState(context, 'error')
    if (severity === null) return []
    const { issueDate } = context.report.fields
    const line = context.origin === 'file' ? context.source?.dateLine?.trim() : undefined
    const formatted = issueDate ? formatChineseDate(issueDate) : null
    const at = { field: 'issueDate' as const }
    if (!line) return formatted ? [] : [{ at, messageId: 'missing', severity }]
    if (line === formatted) return []
    return [{ at, messageId: 'malformed', severity, quote: line, data: { line, example: formatted ?? '2026年2月3日' } }]
  },
}
