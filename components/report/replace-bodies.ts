import { openReport } from '@/lib/report/open-report'
import type { Report } from '@/lib/report/report'
import { joinReport, splitReport, type TargetBody } from '@/lib/report/revision'
import { sameJson } from './same-json'

/** The report with these targets replaced; a row whose body is null is gone. Throws ReportOpenError on a body that does not fit. */
export function replaceBodies(report: Report, bodies: readonly TargetBody[]): Report {
  if (bodies.length === 0) return report
  const all = new Map(splitReport(report).map((entry) => [entry.target, entry]))
  for (const entry of bodies) all.set(entry.target, entry)
  return openReport(joinReport(report, [...all.values()]))
}

/** What must be saved so that `before` becomes `after`: the bodies that differ, null for a row that is gone. */
export function changedBodies(before: Report, after: Report): TargetBody[] {
  if (before === after) return []
  const old = new Map(splitReport(before).map(({ target, body }) => [target, body]))
  const changed = splitReport(after).filter(({ target, body }) => !sameJson(body, old.get(target)))
  const left = new Set(splitReport(after).map(({ target }) => target))
  const gone = [...old.keys()].filter((target) => !left.has(target)).map((target) => ({ target, body: null }))
  return [...changed, ...gone]
}
