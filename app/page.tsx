import { LOCAL_ACTOR } from '@/lib/auth/actor'
import { listReports } from '@/lib/server/list-reports'
import { openServices } from '@/lib/server/services'
import { Home } from '@/components/report/home/home'
import { ImportCard } from '@/components/report/home/import-card'
import { reportYearFor } from '@/components/report/home/report-year'
import { SampleCard } from '@/components/report/home/sample-card'

export default async function HomePage() {
  const services = await openServices()
  const reports = await listReports(LOCAL_ACTOR, services)
  const now = services.now().toISOString()
  const due = reportYearFor(now)
  // A mistyped year far ahead sets no deadline.
  const years = reports.map((report) => report.year).filter((year) => year <= due + 1)
  const year = years.length > 0 ? Math.max(...years) : due
  const entries = (
    <>
      <ImportCard year={due} />
      <SampleCard />
    </>
  )
  return <Home reports={reports} year={year} office={reports[0]?.issuers[0] ?? ''} now={now} entries={entries} />
}
