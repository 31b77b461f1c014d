import { ExactDecimal } from '@/lib/figures/exact-decimal'
import { lastYearValues } from '@/lib/figures/last-year-values'
import { normalizeDecimal } from '@/lib/figures/normalize-decimal'
import { resolveReport } from '@/lib/figures/resolve-report'
import type { Report } from '@/lib/report/report'
import { relateLastYear } from '@/lib/tieout/relate-last-year'
import { explainedIndicators } from '../explained-indicators'
import type { RawFinding, Rule, RuleContext } from '../rule'
import { findingOf, tiedOut } from '../tied-relations'

/** The column of last year in the table against the values of last year's report; rounded ones are left alone. */
function compareFigures(report: Report, previousReport: Report, explained: ReadonlySet<string>): RawFinding[] {
  return lastYearValues(report, previousReport).values.flatMap((value): RawFinding[] => {
    const { figureId, name, unit, now, then, approximate, state } = value
    const typed = normalizeDecimal(now)
    if (state !== 'differs' || approximate !== '' || typed === null || explained.has(name)) return []
    if (new ExactDecimal(typed).eq(then)) return []
    const data = { indicator: name, typed: typed + unit, published: then + unit }
    return [{ at: { figureId }, messageId: 'figure', data, quote: now, explainable: [name] }]
  })
}

function compareProse(context: RuleContext, previousReport: Report, explained: ReadonlySet<string>): RawFinding[] {
  const current = tiedOut(context)
  const previous = tiedOut({ resolved: resolveReport(previousReport), catalogue: context.catalogue })
  const texts = new Map(current.blocks.map(({ blockId, text }) => [blockId, text]))
  return relateLastYear(current, previous).flatMap((relation) => {
    const indicator = relation.data!.indicator!
    if (!relation.flaw || explained.has(indicator)) return []
    const quote = texts.get(relation.blockId)!.slice(relation.start, relation.end).trim()
    return [findingOf(context, { ...relation, flaw: relation.flaw, quote }, 'prose', { explainable: [indicator] })]
  })
}

/** N20: the base of last year, typed or implied by a 同比, is not what last year's report published. */
export const baseDiffersFromLastYear: Rule = {
  id: 'base-differs-from-last-year',
  code: 'N20',
  severity: 'warning',
  source: '算术：本年报告所用的上年数应与上年报告一致。',
  messages: {
    prose: { what: '“{quote}”：{note}。', how: '请与上年报告核对；口径有调整的请写明。' },
    figure: { what: '“{indicator}”的上年数填为{typed}，上年报告为{published}。', how: '请与上年报告核对；口径有调整的请在备注中写明。' },
  },
  check: (context) => {
    const { previousReport, report } = context
    if (!previousReport) return []
    const explained = explainedIndicators(context)
    return [...compareFigures(report, previousReport, explained), ...compareProse(context, previousReport, explained)]
  },
}
