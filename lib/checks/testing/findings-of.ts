import type { Report } from '@/lib/report/report'
import type { Finding } from '../finding'
import type { CheckContext, Rule } from '../rule'
import { applyRules } from '../apply-rules'

/** Test-only: the findings of one rule; a draft unless said otherwise. */
export function findingsOf(rule: Rule, report: Report, context: Partial<CheckContext> = {}): Finding[] {
  return applyRules(report, { origin: 'draft', ...context }, [rule]).findings
}
