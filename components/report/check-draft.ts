import { partStatuses } from '@/lib/checks/part-statuses'
import { checkReport } from '@/lib/checks/run-checks'
import type { Report } from '@/lib/report/report'
import type { Template } from '@/lib/template/template'
import type { ReportChecks } from './report-store'

/** The checks of a draft of the system against its own template. */
export function checkDraft(report: Report, template: Template): ReportChecks {
  const result = checkReport(report, { origin: 'draft', template })
  return { ...result, statuses: partStatuses(report, result.findings, template) }
}
