import type { Actor } from '@/lib/auth/actor'
import { changedBodies } from '@/lib/report/changed-bodies'
import { SCHEMA_VERSION } from '@/lib/report/report'
import { LOCKED_STATES } from '@/lib/report/report-lock'
import { openReport, type OpenedReport } from './open-report'
import { readVersion } from './read-version'
import { refusedSave } from './refused-save'
import type { Services } from './services'
import { stampOf } from './stamp-of'

/**
 * Brings a version back as new revisions; the state before is kept as a version of its own, so that this can be undone.
 * A signed report must be taken back first. Throws ServerError (notFound, binned, locked, stale, newerSchema) and ReportOpenError.
 */
export async function restoreVersion(actor: Actor, services: Services, reportId: string, versionId: string): Promise<OpenedReport> {
  const { report } = await readVersion(actor, services, reportId, versionId)
  const present = await openReport(actor, services, reportId)
  const differing = changedBodies(present.report, report)
  if (differing.length === 0) return present
  const outcome = await services.store.saveRevisions(stampOf(actor, services), {
    reportId,
    schemaVersion: SCHEMA_VERSION,
    unlessState: LOCKED_STATES,
    changes: differing.map((entry) => ({ ...entry, baseRevision: present.revisions[entry.target] ?? 0 })),
    snapshot: { id: services.newId(), kind: 'beforeRestore', name: '' },
  })
  if (outcome.kind !== 'saved') throw refusedSave(outcome, 'version')
  return { report, revisions: { ...present.revisions, ...outcome.revisions } }
}
