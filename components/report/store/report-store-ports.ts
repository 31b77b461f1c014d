import type { MeasuredPages } from '@/lib/layout/measured-pages'
import type { Report } from '@/lib/report/report'
import type { ReportApi } from '@/components/report/saving/report-api'
import type { UnsavedBodies } from '@/components/report/saving/unsaved-bodies'
import type { ReportChecks } from './report-store-state'

/** What the store of a report needs of the world. */
export interface ReportStorePorts {
  api: ReportApi
  unsaved: UnsavedBodies
  /** `pages`: as last measured, when somebody measures them. */
  check(report: Report, pages: MeasuredPages | null): ReportChecks
  now(): number
  after(milliseconds: number, callback: () => void): () => void
}
