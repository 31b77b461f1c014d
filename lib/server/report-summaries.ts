import { partStatuses, type PartStatus } from '@/lib/checks/part-statuses'
import { runChecks } from '@/lib/checks/run-checks'
import { ReportOpenError } from '@/lib/report/open-report'
import type { Report, ReportState, SectionId } from '@/lib/report/report'
import { PART_IDS, type PartId } from '@/lib/template/part'
import type { ReportListing, StoredReport } from '@/lib/storage/report-store'
import { findTemplate } from '@/templates'
import { INDICATOR_CATALOGUE } from '@/templates/indicator-catalogue'
import { reportOf } from './open-report'

/** A report as the home page tells of it. */
export interface ReportSummary {
  id: string
  title: string
  year: number
  state: ReportState
  issuers: string[]
  partOrder: PartId[]
  statuses: Record<SectionId, PartStatus>
  /** Open errors and warnings. */
  openFindings: number
  /** ISO time of the last save. */
  savedAt: string
  /** Why the report cannot be opened, for the user; null when it can. */
  trouble: string | null
}

type Computed = Pick<ReportSummary, 'issuers' | 'partOrder' | 'statuses' | 'openFindings' | 'trouble'>

/** Computes each summary once and keeps it until the report is saved again. */
export class ReportSummaries {
  readonly #computed = new Map<string, { changes: number; summary: Computed }>()

  /** `read` is only called when the report changed since it was last asked for. */
  async of(listing: ReportListing, read: () => Promise<StoredReport | null>): Promise<ReportSummary> {
    const { id, title, year, state, changes, updatedAt: savedAt } = listing
    let known = this.#computed.get(id)
    if (known?.changes !== changes) {
      const stored = await read()
      // Not kept: the next look may find it.
      if (!stored) return { id, title, year, state, savedAt, ...UNREADABLE }
      // What was read may be newer than the listing.
      known = { changes: stored.listing.changes, summary: compute(stored) }
      this.#computed.set(id, known)
    }
    return { id, title, year, state, savedAt, ...known.summary }
  }
}

const UNREADABLE: Computed = {
  issuers: [],
  partOrder: [...PART_IDS],
  statuses: { lead: 'flawed', achievements: 'flawed', leadershipDuty: 'flawed', shortcomings: 'flawed', plan: 'flawed', otherMatters: 'flawed' },
  openFindings: 0,
  trouble: '没有读到这份报告的内容。请刷新页面后再试。',
}

function compute(stored: StoredReport): Computed {
  let report: Report
  try {
    report = reportOf(stored)
  } catch (error) {
    // One report that cannot be opened must not hide the others.
    if (error instanceof ReportOpenError) return { ...UNREADABLE, trouble: error.message }
    throw error
  }
  const template = findTemplate(report.template.id, report.template.version) ?? undefined
  const findings = runChecks(report, { origin: 'draft', template, catalogue: INDICATOR_CATALOGUE })
  return {
    issuers: report.fields.issuers,
    partOrder: report.partOrder,
    statuses: partStatuses(report, findings, template),
    openFindings: findings.filter(({ severity }) => severity !== 'info').length,
    trouble: null,
  }
}
