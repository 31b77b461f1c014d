import type { Report } from '@/lib/report/report'
import type { Finding } from '../finding'
import type { CheckContext, Rule } from '../rule'
import { checkReport } from '../run-checks'

/** Test-only: the findings of one rule; a draft unless said otherwise. */
export function findingsOf(rule: Rule, report: Report, context: Partial<CheckContext> = {}): Finding[] {
  return checkReport(report, { origin: 'draft', ...context }, [rule]).findings
}
