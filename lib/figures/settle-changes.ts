import type { Figure } from '@/lib/report/figure'
import type { Report } from '@/lib/report/report'

const settle = (report: Report, figureIds: Iterable<string>, decide: (figure: Figure) => Figure): Report => {
  const ids = new Set(figureIds)
  const figures = report.figures.map((figure) => (figure.held && ids.has(figure.figureId) ? decide(figure) : figure))
  return figures.some((figure, index) => figure !== report.figures[index]) ? { ...report, figures } : report
}

/** 采用新数: the text prints the new values of these figures from now on. */
export const takeChanges = (report: Report, figureIds: Iterable<string>): Report =>
  settle(report, figureIds, (figure) => ({ ...figure, held: null }))

/**
 * 仍用原数: these figures get back the values that the text prints. Where the one of last year's report thereby goes,
 * what comes back counts as typed: nothing says any more where it came from.
 */
export const giveUpChanges = (report: Report, figureIds: Iterable<string>): Report =>
  settle(report, figureIds, (figure) => {
    const back: Figure = { ...figure, ...figure.held, held: null }
    return back.previousValue === figure.previousValue ? back : { ...back, previousFrom: 'typed' }
  })
