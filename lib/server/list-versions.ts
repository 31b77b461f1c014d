import type { Actor } from '@/lib/auth/actor'
import type { Snapshot } from '@/lib/storage/report-store'
import type { Services } from './services'

/** The states of a report that are kept for ever (版本), newest first. */
export function listVersions(actor: Actor, services: Services, reportId: string): Promise<Snapshot[]> {
  return services.store.listSnapshots(actor.officeId, reportId)
}
