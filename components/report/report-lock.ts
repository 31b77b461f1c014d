import type { ReportState } from '@/lib/report/report'

/** From 签发 on, text and figures stand still until the report is taken back; the fields (文号, 日期) may still be filled. */
export const isLocked = (state: ReportState): boolean => state === 'signed' || state === 'published'
