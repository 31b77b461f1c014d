import { pendingFigures } from './pending-figures'
import { REPORT_STATES, type Report, type ReportState } from './report'
import type { Rest } from './revision'
import { sameJson } from './same-json'

/** From 签发 on, text, figures and attachments stand still until the report is taken back; the fields (文号, 日期) may still be filled. */
export const isLocked = (state: ReportState): boolean => state === 'signed' || state === 'published'

/** The states in which the report is locked. */
export const LOCKED_STATES: readonly ReportState[] = REPORT_STATES.filter(isLocked)

/** The state in which a signed report can be written again: 起草, or 送审 while changed figures wait to be confirmed. */
export const stateTakenBack = (report: Pick<Report, 'figures' | 'indicators'>): ReportState =>
  pendingFigures(report).length > 0 ? 'underReview' : 'drafting'

/** Whether a save of this target is part of what is locked: 正文, 数据 and 附件; never 信息, 口径说明 and what is kept as it is. */
export const isLockedTarget = (target: string): boolean => /^(section|figure|indicator|attachment):/.test(target)

/**
 * Whether a save of `rest` moves, in a report that is locked and stays so, what the lock holds in its place: parts,
 * figures, attachments. Rows that only one of the two knows do not count: an order may name rows that are gone.
 */
export function movesLocked(before: Rest, after: Rest): boolean {
  if (!isLocked(before.state) || !isLocked(after.state)) return false
  const orders = ['partOrder', 'indicatorOrder', 'figureOrder', 'attachmentOrder'] as const
  return orders.some((key) => {
    const [old, next]: readonly string[][] = [before[key], after[key]]
    const common = (list: string[], other: string[]) => list.filter((id) => other.includes(id))
    return !sameJson(common(old!, next!), common(next!, old!))
  })
}
