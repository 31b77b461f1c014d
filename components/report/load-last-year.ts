import { openReport } from '@/lib/report/open-report'
import type { Report } from '@/lib/report/report'
import { apiRequest } from './api-request'

const loading = new Map<string, Promise<Report | null>>()

/**
 * Last year's report (上年报告) of the same issuers; null when there is none. Asked of the server once for as long as
 * the page lives, unless that failed. Throws ApiError.
 */
export function loadLastYear(reportId: string): Promise<Report | null> {
  const known = loading.get(reportId)
  if (known) return known
  const asked = ask(reportId)
  loading.set(reportId, asked)
  asked.catch(() => loading.delete(reportId))
  return asked
}

async function ask(reportId: string): Promise<Report | null> {
  const response = await apiRequest(`/api/reports/${encodeURIComponent(reportId)}/last-year`)
  const { report } = (await response.json()) as { report: unknown }
  return report === null ? null : openReport(report)
}
