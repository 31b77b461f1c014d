import type { Actor } from '@/lib/auth/actor'
import type { ReportListing } from '@/lib/storage/report-store'
import type { Services } from './services'

/** The reports in the bin (回收站). */
export function listBinnedReports(actor: Actor, services: Services): Promise<ReportListing[]> {
  return services.store.listReports(actor.officeId, { binned: true })
}
