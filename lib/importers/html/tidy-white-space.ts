import { trimWhiteSpace } from '@/lib/text/trim-white-space'

const WIDE = '[\\u2014\\u2018-\\u201d\\u2026\\u3000-\\u303f\\u3400-\\u9fff\\uff00-\\uffef]'
const BREAK_IN_CHINESE = new RegExp(`(?<=${WIDE})[ \\t]*[\\r\\n]+[ \\t\\r\\n]*(?=${WIDE})`, 'g')

/** White space of HTML source as a reader sees it: none for a break inside Chinese, one space for a run; no edges. */
export function tidyWhiteSpace(text: string): string {
  return trimWhiteSpace(text.replace(BREAK_IN_CHINESE, '').replace(/[ \t\r\n\f]+/g, ' '))
}
