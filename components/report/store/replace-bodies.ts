import { openReport } from '@/lib/report/open-report'
import type { Report } from '@/lib/report/report'
import { joinReport, splitReport, type TargetBody } from '@/lib/report/revision'

/** The report with these targets replaced; a row whose body is null is gone. Throws ReportOpenError on a body that does not fit. */
export function replaceBodies(report: Report, bodies: readonly TargetBody[]): Report {
  if (bodies.length === 0) return report
  const all = new Map(splitReport(report).map((entry) => [entry.target, entry]))
  for (const entry of bodies) all.set(entry.target, entry)
  return openReport(joinReport(report, [...all.values()]))
}
