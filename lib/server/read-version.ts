import type { Actor } from '@/lib/auth/actor'
import { openReport } from '@/lib/report/open-report'
import type { Report } from '@/lib/report/report'
import { joinReport } from '@/lib/report/revision'
import type { Snapshot } from '@/lib/storage/report-store'
import { ServerError } from './server-error'
import type { Services } from './services'

/** The whole report as it stood in a version. Throws ServerError (notFound) and ReportOpenError. */
export async function readVersion(
  actor: Actor,
  services: Services,
  reportId: string,
  versionId: string,
): Promise<{ version: Snapshot; report: Report }> {
  const { officeId } = actor
  const found = await services.store.readSnapshot(officeId, reportId, versionId)
  if (!found) throw new ServerError('notFound', '没有找到这个版本。请从版本列表中另选一个。')
  const identity = { id: reportId, officeId, schemaVersion: found.snapshot.schemaVersion }
  return { version: found.snapshot, report: openReport(joinReport(identity, found.revisions)) }
}
