import { resolveReport } from '@/lib/figures/resolve-report'
import type { Dismissal, Report } from '@/lib/report/report'
import { PART_ORDERS } from '@/lib/template/part-orders'
import type { Finding } from './finding'
import { locate, printedBlocks, type PrintedBlock } from './locate'
import { orderFindings } from './order-findings'
import { partTexts } from './part-text'
import type { CheckContext, RawFinding, Rule, RuleContext } from './rule'

export interface CheckResult {
  /** Open findings: severest first, then in the order of the report. */
  findings: Finding[]
  /** Findings kept as they are (按原文保留), with the reason. */
  dismissed: { finding: Finding; dismissal: Dismissal }[]
}

function fill(text: string, data: Finding['data']): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = data[name]
    if (value === undefined) throw new Error(`message without value for ${name}`)
    return String(value)
  })
}

function toFinding(rule: Rule, raw: RawFinding, blocks: ReadonlyMap<string, PrintedBlock>): Finding {
  const message = rule.messages[raw.messageId]
  if (!message) throw new Error(`rule ${rule.id} has no message ${raw.messageId}`)
  const { at, quote } = locate(raw.at, blocks)
  const data = raw.data ?? {}
  return {
    code: rule.code,
    ruleId: rule.id,
    severity: raw.severity ?? rule.severity,
    at,
    messageId: raw.messageId,
    data,
    message: { what: fill(message.what, data), why: fill(message.why ?? rule.source, data), how: fill(message.how, data) },
    quote: raw.quote ?? quote,
    ...(raw.explainable && { explainable: raw.explainable }),
    ...(raw.fix && { fix: raw.fix }),
  }
}

/** The findings of some rules, the dismissed ones apart. A dismissal holds as long as the quoted words are the same. */
export function applyRules(report: Report, context: CheckContext, rules: readonly Rule[]): CheckResult {
  const resolved = resolveReport(report)
  const blocks = printedBlocks(resolved)
  const ruleContext: RuleContext = {
    ...context,
    report,
    resolved,
    parts: partTexts(resolved, context.template),
    partOrders: context.partOrders ?? PART_ORDERS,
  }
  const all = rules.flatMap((rule) => rule.check(ruleContext).map((raw) => toFinding(rule, raw, blocks)))
  const result: CheckResult = { findings: [], dismissed: [] }
  for (const finding of orderFindings(all, resolved, blocks)) {
    const dismissal = report.dismissals.find((entry) => entry.code === finding.code && entry.quote === finding.quote)
    if (dismissal) result.dismissed.push({ finding, dismissal })
    else result.findings.push(finding)
  }
  return result
}
