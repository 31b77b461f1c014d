import dayjs from 'dayjs'
import customParseFormat from 'dayjs/plugin/customParseFormat.js'

dayjs.extend(customParseFormat)

/** "2026-02-03" → "2026年2月3日" (GB/T 9704-2012 7.3.5.4: full year, no leading zeros). Anything but an ISO day gives null. */
export function formatChineseDate(isoDate: string): string | null {
  const day = dayjs(isoDate, 'YYYY-MM-DD', true)
  return day.isValid() ? day.format('YYYY年M月D日') : null
}
