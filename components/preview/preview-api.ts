import type { MeasuredPages } from '@/lib/layout/measured-pages'
import { apiRequest } from '@/components/report/api-request'

/** The pages of a report as the server drew them. */
export interface ReportPreview {
  /** The hash of each page; its drawing is at previewPageUrl. */
  pages: string[]
  widthPt: number
  heightPt: number
  measured: MeasuredPages
  /** Faces that stand in for others on the server. */
  substitutions: { wanted: string; used: string }[]
}

export const previewPageUrl = (hash: string): string => `/api/previews/${hash}`

/** Has the server draw what `input` holds, JSON of { report, copy }. Throws ApiError; aborting throws AbortError. */
export async function drawPreview(reportId: string, input: string, signal: AbortSignal): Promise<ReportPreview> {
  const response = await apiRequest(`/api/reports/${encodeURIComponent(reportId)}/preview`, { method: 'POST', json: input, signal })
  return (await response.json()) as ReportPreview
}
