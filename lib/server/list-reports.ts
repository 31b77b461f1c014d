import type { Actor } from '@/lib/auth/actor'
import type { ReportSummary } from './report-summaries'
import type { Services } from './services'

/** The reports in use, the one saved last first. */
export async function listReports(actor: Actor, services: Services): Promise<ReportSummary[]> {
  const listings = await services.store.listReports(actor.officeId, { binned: false })
  const summaries: ReportSummary[] = []
  for (const listing of listings) {
    summaries.push(await services.summaries.of(listing, () => services.store.readReport(actor.officeId, listing.id)))
  }
  return summaries
}
