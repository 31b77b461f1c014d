import type { Actor } from '@/lib/auth/actor'
import { ReportOpenError } from '@/lib/report/open-report'
import { REPORT_STATES, type Report } from '@/lib/report/report'
import { openReport, reportOf } from './open-report'
import type { Services } from './services'

/**
 * Last year's report (上年报告) of a report: the same issuers in any order, the year before, not in the bin; of several
 * the one furthest on its way to publication, then the one saved last. Null when there is none that can be opened.
 * Throws ServerError (notFound, binned) for the report itself.
 */
export async function findLastYear(actor: Actor, services: Services, reportId: string): Promise<Report | null> {
  const { report } = await openReport(actor, services, reportId)
  const issuers = issuersOf(report)
  const listings = await services.store.listReports(actor.officeId, { binned: false })
  const candidates = listings
    .filter(({ id, year }) => id !== reportId && year === report.fields.year - 1)
    .sort((a, b) => REPORT_STATES.indexOf(b.state) - REPORT_STATES.indexOf(a.state))
  for (const { id } of candidates) {
    const stored = await services.store.readReport(actor.officeId, id)
    const candidate = stored && readable(() => reportOf(stored))
    if (candidate && issuersOf(candidate) === issuers) return candidate
  }
  return null
}

const issuersOf = ({ fields }: Report) =>
  fields.issuers
    .map((issuer) => issuer.replace(/\s/g, ''))
    .sort()
    .join('、')

function readable(read: () => Report): Report | null {
  try {
    return read()
  } catch (error) {
    if (error instanceof ReportOpenError) return null
    throw error
  }
}
