import type { Report } from '@/lib/report/report'
import { evaluateFigures, type EvaluatedFigure } from '../evaluate-figures'

type FiguresOf = Pick<Report, 'figures' | 'indicators'>

/** How many of the figures asked of an office have this year's value (到数情况). */
export interface Arrival {
  office: string
  asked: number
  arrived: number
  /** The names of those still missing. */
  missing: string[]
}

/** The typed figures that an office supplies, in the order of the form. */
export function figuresOfOffice(report: FiguresOf, office: string): EvaluatedFigure[] {
  return [...evaluateFigures(report).values()].filter(
    ({ figure, indicator }) => !indicator.derivation && figure.sourceOffice.trim() === office,
  )
}

/** The offices that supply figures, in the order of the form. */
export function sourceOffices(report: FiguresOf): string[] {
  const offices = [...evaluateFigures(report).values()]
    .filter(({ indicator }) => !indicator.derivation)
    .map(({ figure }) => figure.sourceOffice.trim())
  return [...new Set(offices)].filter(Boolean)
}

/** 到数情况 of each office; figures without an office are nobody's. */
export function arrivalsByOffice(report: FiguresOf): Arrival[] {
  return sourceOffices(report).map((office) => {
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
