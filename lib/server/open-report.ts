import { isDeepStrictEqual } from 'node:util'
import type { Actor } from '@/lib/auth/actor'
import { openReport as readReport } from '@/lib/report/open-report'
import { SCHEMA_VERSION, type Report } from '@/lib/report/report'
import { joinReport, splitReport, type RevisionTarget } from '@/lib/report/revision'
import type { RevisionChange, StoredReport } from '@/lib/storage/report-store'
import { ServerError } from './server-error'
import type { Services } from './services'
import { stampOf } from './stamp-of'

export interface OpenedReport {
  report: Report
  /** The latest revision of each target, deleted rows included: what a save must name as its base. */
  revisions: Partial<Record<RevisionTarget, number>>
}

/**
 * The report as last saved. One stored in an older shape is brought to the present one and saved so, its old state
 * kept as a version. Throws ServerError (notFound, binned) and ReportOpenError.
 */
export async function openReport(actor: Actor, services: Services, reportId: string): Promise<OpenedReport> {
  const stored = await services.store.readReport(actor.officeId, reportId)
  if (!stored) throw new ServerError('notFound', '没有找到这份报告。它可能已被移走，请从首页的列表中打开。')
  if (stored.listing.binnedAt !== null) throw new ServerError('binned', '这份报告在回收站里。请先到回收站恢复，再打开。')
  const report = reportOf(stored)
  const revisions = Object.fromEntries(stored.latest.map(({ target, revision }) => [target, revision]))
  if (stored.listing.schemaVersion === SCHEMA_VERSION) return { report, revisions }

  const outcome = await services.store.saveRevisions(stampOf(actor, services), {
    reportId,
    schemaVersion: SCHEMA_VERSION,
    upgrades: true,
    changes: upgraded(stored, report),
    snapshot: { id: services.newId(), kind: 'beforeUpgrade', name: '' },
  })
  // Another page upgraded it a moment ago.
  if (outcome.kind === 'stale') return openReport(actor, services, reportId)
  if (outcome.kind !== 'saved') throw new ServerError('notFound', '报告刚刚被移走，没有打开。请回到首页查看。')
  return { report, revisions: { ...revisions, ...outcome.revisions } }
}

/** What the new shape changes: the other targets keep their revision, so that a page still open can save them. */
function upgraded({ latest }: StoredReport, report: Report): RevisionChange[] {
  const stored = new Map(latest.map((entry) => [entry.target, entry]))
  return splitReport(report)
    .map((entry) => ({ ...entry, baseRevision: stored.get(entry.target)?.revision ?? 0 }))
    .filter(({ target, body }) => !isDeepStrictEqual(stored.get(target)?.body, body))
}

/** The stored bodies as one report of the present shape. Throws ReportOpenError. */
export function reportOf({ listing, latest }: StoredReport): Report {
  return readReport(joinReport(listing, latest))
}
