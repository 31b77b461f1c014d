import type { Report } from '@/lib/report/report'
import { changeFigures, type FigureEdit } from './change-figures'

/**
 * The report in which these figures, changed while it was thought to be in 起草, are changed in the state that is
 * saved: what the text printed there is held. Figures that are not saved yet, or no more, stay as they are.
 */
export function reapplyFigures(report: Report, saved: Report, figureIds: ReadonlySet<string>): Report {
  const standing = new Map(saved.figures.filter(({ figureId }) => figureIds.has(figureId)).map((figure) => [figure.figureId, figure]))
  const edits = report.figures.flatMap(({ indicatorId: _indicator, held: _held, ...edit }): FigureEdit[] =>
    standing.has(edit.figureId) ? [edit] : [],
  )
  if (edits.length === 0) return report
  const before = report.figures.map((figure) => standing.get(figure.figureId) ?? figure)
  const { figures } = changeFigures({ ...report, state: saved.state, figures: before }, edits)
  return { ...report, figures }
}
