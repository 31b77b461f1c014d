import { partStatuses } from '@/lib/checks/part-statuses'
import { checkReport } from '@/lib/checks/run-checks'
import type { MeasuredPages } from '@/lib/layout/measured-pages'
import type { Report } from '@/lib/report/report'
import type { Template } from '@/lib/template/template'
import type { ReportChecks } from './report-store'

/** The checks of a draft of the system against its own template, and of its pages where they are measured. */
export function checkDraft(report: Report, template: Template, pages: MeasuredPages | null): ReportChecks {
  const result = checkReport(report, { origin: 'draft', template, ...(pages && { pages }) })
  return { ...result, statuses: partStatuses(report, result.findings, template) }
}
