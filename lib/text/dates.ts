import dayjs from 'dayjs'
import customParseFormat from 'dayjs/plugin/customParseFormat.js'

dayjs.extend(customParseFormat)

/** "2026-02-03" → "2026年2月3日" (GB/T 9704-2012 7.3.5.4: full year, no leading zeros). Anything but an ISO day gives null. */
export function formatChineseDate(isoDate: string): string | null {
  const day = dayjs(isoDate, 'YYYY-MM-DD', true)
  return day.isValid() ? day.format('YYYY年M月D日') : null
}

/** "2026年2月3日" → "2026-02-03"; spaces are ignored. A text that is not exactly one existing day gives null. */
export function parseChineseDate(text: string): string | null {
  const day = dayjs(text.replace(/[\s\u00a0]/g, ''), ['YYYY年M月D日', 'YYYY年MM月DD日', 'YYYY年M月DD日', 'YYYY年MM月D日'], true)
  return day.isValid() ? day.format('YYYY-MM-DD') : null
}
