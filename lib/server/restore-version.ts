import type { Actor } from '@/lib/auth/actor'
import { changedBodies } from '@/lib/report/changed-bodies'
import { SCHEMA_VERSION } from '@/lib/report/report'
import { openReport, type OpenedReport } from './open-report'
import { readVersion } from './read-version'
import { ServerError } from './server-error'
import type { Services } from './services'
import { stampOf } from './stamp-of'

/**
 * Brings a version back as new revisions; the state before is kept as a version of its own, so that this can be undone.
 * Throws ServerError (notFound, binned, stale) and ReportOpenError.
 */
export async function restoreVersion(actor: Actor, services: Services, reportId: string, versionId: string): Promise<OpenedReport> {
  const { report } = await readVersion(actor, services, reportId, versionId)
  const present = await openReport(actor, services, reportId)
  const differing = changedBodies(present.report, report)
  if (differing.length === 0) return present
  const outcome = await services.store.saveRevisions(stampOf(actor, services), {
    reportId,
    schemaVersion: SCHEMA_VERSION,
    changes: differing.map((entry) => ({ ...entry, baseRevision: present.revisions[entry.target] ?? 0 })),
    snapshot: { id: services.newId(), kind: 'beforeRestore', name: '' },
  })
  if (outcome.kind !== 'saved') {
    throw new ServerError('stale', '恢复时报告又有了新的保存，没有恢复，以免覆盖。请再试一次。')
  }
  return { report, revisions: { ...present.revisions, ...outcome.revisions } }
}
