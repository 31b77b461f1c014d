import dayjs from 'dayjs'
import customParseFormat from 'dayjs/plugin/customParseFormat.js'

dayjs.extend(customParseFormat)

const PARTS = /^(\d{4})(?:年|[-./])(\d{1,2})(?:月|[-./])(\d{1,2})日?$|^(\d{4})(\d{2})(\d{2})$/

/** A day as a clerk types it (2026-2-3, 2026.2.3, 2026年2月3日, 20260203, full-width digits) → "2026-02-03"; null when it is no day. */
export function parseDay(typed: string): string | null {
  const match = PARTS.exec(typed.normalize('NFKC').replace(/\s/g, ''))
  if (!match) return null
  const [year, month, day] = match[1] ? match.slice(1, 4) : match.slice(4, 7)
  const iso = `${year}-${month!.padStart(2, '0')}-${day!.padStart(2, '0')}`
  return dayjs(iso, 'YYYY-MM-DD', true).isValid() ? iso : null
}
