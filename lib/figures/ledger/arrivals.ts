import type { Report } from '@/lib/report/report'
import { evaluateFigures, type EvaluatedFigure } from '../evaluate-figures'
import { officeOf, sourceOffices } from '../source-offices'

type FiguresOf = Pick<Report, 'figures' | 'indicators'>

/** How many of the figures asked of an office have this year's value (到数情况). */
export interface Arrival {
  office: string
  asked: number
  arrived: number
  /** The names of those still missing. */
  missing: string[]
}

const typedFigures = (report: FiguresOf) =>
  [...evaluateFigures(report).values()].filter(({ indicator }) => !indicator.derivation)

/** The typed figures that an office supplies, in the order of the form. */
export const figuresOfOffice = (report: FiguresOf, office: string): EvaluatedFigure[] =>
  typedFigures(report).filter(({ figure }) => officeOf(figure) === office)

/** 到数情况 of each office; figures without an office are nobody's. */
export function arrivalsByOffice(report: FiguresOf): Arrival[] {
  return sourceOffices(typedFigures(report).map(({ figure }) => figure)).map((office) => {
    const asked = figuresOfOffice(report, office)
    const missing = asked.filter(({ figure }) => figure.value.trim() === '')
    return {
      office,
      asked: asked.length,
      arrived: asked.length - missing.length,
      missing: missing.map(({ indicator }) => indicator.name),
    }
  })
}
