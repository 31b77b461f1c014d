import { openReport } from '@/lib/report/open-report'
import type { Report, ReportState } from '@/lib/report/report'
import { ApiError, apiRequest } from '@/components/report/api-request'
import type { UnsavedBody } from './kept-body'
import type { SendResult, TheirBody } from './send-result'

/** A report with the revision of each of its targets, deleted rows included. */
export interface OpenedReport {
  report: Report
  revisions: Readonly<Record<string, number | undefined>>
}

/** What the workspace asks of the server. */
export interface ReportApi {
  open(reportId: string): Promise<OpenedReport>
  /** `state`: the one the report is saved in, as far as the page knows. Never throws: every way a save can end is a result. */
  save(reportId: string, save: UnsavedBody & { state?: ReportState }, options: { keepalive: boolean }): Promise<SendResult>
}

const pathOf = (reportId: string) => `/api/reports/${encodeURIComponent(reportId)}`

async function save(reportId: string, body: Parameters<ReportApi['save']>[1], { keepalive }: { keepalive: boolean }): Promise<SendResult> {
  try {
    const response = await apiRequest(`${pathOf(reportId)}/revisions`, { method: 'POST', body, keepalive })
    const { revision } = (await response.json()) as { revision: number }
    return { kind: 'saved', revision }
  } catch (error) {
    if (!(error instanceof ApiError)) return { kind: 'unreachable' }
    if (error.status === 409 && (error.code === 'stale' || error.code === 'locked')) {
      return { kind: error.code, theirs: (error.details as { theirs: TheirBody }).theirs }
    }
    if (error.status === 409 && error.code === 'moved') return { kind: 'moved' }
    if (error.status === 0) return { kind: 'unreachable' }
    const passing = error.status >= 500 || error.status === 429 || error.status === 408
    return { kind: passing ? 'failed' : 'refused', message: error.message }
  }
}

/** The server of this installation. */
export const reportApi: ReportApi = {
  async open(reportId) {
    const opened = (await (await apiRequest(pathOf(reportId))).json()) as {
      report: unknown
      revisions: Record<string, number>
    }
    return { report: openReport(opened.report), revisions: opened.revisions }
  },
  save,
}
