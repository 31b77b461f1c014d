import { pendingFigures } from './pending-figures'
import type { Report, ReportState } from './report'

/**
 * The report in another state. Back at 起草, figures whose indicator is gone hold nothing back any more: nobody could
 * be asked about them. What waits for a yes goes on waiting.
 */
export function moveToState(report: Report, state: ReportState): Report {
  const moved: Report = { ...report, state }
  const held = report.figures.filter((figure) => figure.held !== null)
  if (state !== 'drafting' || held.length === 0) return moved
  const pending = new Set(pendingFigures(report))
  if (held.length === pending.size) return moved
  return { ...moved, figures: report.figures.map((figure) => (figure.held && !pending.has(figure) ? { ...figure, held: null } : figure)) }
}
