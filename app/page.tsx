import { LOCAL_ACTOR } from '@/lib/auth/actor'
import { listReports } from '@/lib/server/list-reports'
import { openServices } from '@/lib/server/services'
import { Home } from '@/components/report/home'
import { ImportCard } from '@/components/report/import-card'
import { reportYearFor } from '@/components/report/report-year'
import { SampleCard } from '@/components/report/sample-card'

export default async function HomePage() {
  const services = await openServices()
  const reports = await listReports(LOCAL_ACTOR, services)
  const now = services.now().toISOString()
  const year = reports.length > 0 ? Math.max(...reports.map((report) => report.year)) : reportYearFor(now)
  const entries = (
    <>
      <ImportCard year={reportYearFor(now)} />
      <SampleCard />
    </>
  )
  return <Home reports={reports} year={year} office={reports[0]?.issuers[0] ?? ''} now={now} entries={entries} />
}
