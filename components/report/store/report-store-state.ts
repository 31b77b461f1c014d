import type { PartStatus } from '@/lib/checks/part-statuses'
import type { CheckResult } from '@/lib/checks/apply-rules'
import type { Report, SectionId } from '@/lib/report/report'
import type { KeptBody } from '@/components/report/saving/kept-body'
import type { SaveConflict, SaveStatus } from '@/components/report/saving/save-queue'

/** What the checks say of the report: findings, those kept as they are, and how far each section is. */
export interface ReportChecks extends CheckResult {
  statuses: Record<SectionId, PartStatus>
  /** The words and numbers were checked too; their rules arrive behind the page. */
  whole: boolean
}

export interface ReportStoreState {
  /** Words left unsaved by an earlier visit have been looked for and put back. */
  ready: boolean
  report: Report
  /** Of the report at rest; it may lag behind `report` by a moment. */
  checks: ReportChecks
  save: SaveStatus
  conflicts: readonly SaveConflict[]
  /** Bodies found on this machine that no report can take: to be shown, kept until the user throws them away. */
  leftovers: readonly KeptBody[]
  /** This machine keeps what is not saved yet; false once the browser refused. */
  keepsUnsaved: boolean
}
