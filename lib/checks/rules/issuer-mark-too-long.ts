import { layOutLetterhead } from '@/lib/layout/lay-out-letterhead'
import { paragraphStyles } from '@/lib/layout/standards/paragraph-styles'
import type { Rule } from '../rule'

/** V05: 发文机关标志 does not fit its line even at its least size. */
export const issuerMarkTooLong: Rule = {
  id: 'issuer-mark-too-long',
  code: 'V05',
  severity: 'warning',
  source: '惯例：发文机关标志排一行，字号不小于标题。',
  messages: {
    long: { what: '发文机关标志过长，缩到最小仍排不进一行。', how: '请在“版式设置”里去掉“文件”二字，或改用规范化简称。' },
  },
  check: ({ report }) => {
    const { fields, settings } = report
    if (!settings.letterhead) return []
    const { mark } = layOutLetterhead(fields, settings, paragraphStyles(settings))
    return mark.fitsLine ? [] : [{ at: { field: 'issuers' }, messageId: 'long', quote: mark.names.join('、') }]
  },
}
