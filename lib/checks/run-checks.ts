import type { Report } from '@/lib/report/report'
import { applyRules, type CheckResult } from './apply-rules'
import type { Finding } from './finding'
import { RULES } from './registry'
import type { CheckContext } from './rule'

/** All findings of a report, the dismissed ones apart. */
export const checkReport = (report: Report, context: CheckContext): CheckResult => applyRules(report, context, RULES)

/** The open findings of a report, severest first, then in the order of the report. */
export const runChecks = (report: Report, context: CheckContext): Finding[] => checkReport(report, context).findings
