import { checkFigureValue } from '@/lib/figures/check-figure-value'
import { evaluateFigures, type EvaluatedFigure } from '@/lib/figures/evaluate-figures'
import { explainFigure } from '@/lib/figures/explain-figure'
import { explainReason } from '@/lib/figures/explain-reason'
import { figureUsage, type FigureUse } from '@/lib/figures/figure-usage'
import { formatChange } from '@/lib/figures/format-change'
import type { Report } from '@/lib/report/report'

/** A line of the numbers form, ready to show. */
export interface FigureRow {
  figureId: string
  name: string
  /** 口径, or how it is computed. */
  detail: string
  /** The computation in numbers: 166÷（14＋172）=89.25%; '' where there is none. */
  computation: string
  unit: string
  area: string
  derived: boolean
  /** As typed, or computed; '' where there is none. */
  value: string
  previousValue: string
  /** 增长12.7%, 下降2.00个百分点; '' while it cannot be told. */
  change: string
  /** Why a typed value is none, for the cell; '' where it is fine or empty. */
  problem: string
  previousProblem: string
  /** Why a derived value is missing. */
  reason: string
  uses: readonly FigureUse[]
}

/** 未填: this year's value is not there although it could be typed. */
export const isEmptyRow = (row: FigureRow): boolean => !row.derived && row.value.trim() === ''
export const isUnusedRow = (row: FigureRow): boolean => row.uses.length === 0

const problemOf = (typed: string, { indicator }: EvaluatedFigure) => {
  const checked = checkFigureValue(typed, indicator)
  return checked.ok ? '' : checked.reason
}

function rowOf(report: Report, evaluated: EvaluatedFigure, uses: readonly FigureUse[]): FigureRow {
  const { figure, indicator, value, previous, change } = evaluated
  const formula = explainFigure(report, evaluated)
  const derived = formula !== null
  return {
    figureId: figure.figureId,
    name: indicator.name,
    detail: formula?.names ?? indicator.basis ?? '',
    computation: formula?.numbers ?? '',
    unit: indicator.unit,
    area: indicator.area,
    derived,
    value: derived ? (value.ok ? value.printed : '') : figure.value,
    previousValue: derived ? (previous.ok ? previous.printed : '') : figure.previousValue,
    change: change.ok ? formatChange(change, { unit: true, decimals: null, textBefore: '上年' }) : '',
    problem: derived ? '' : problemOf(figure.value, evaluated),
    previousProblem: derived ? '' : problemOf(figure.previousValue, evaluated),
    reason: derived && !value.ok ? explainReason(value.reason) : '',
    uses,
  }
}

/** The lines in the order of the report's figures. */
export function figureRows(report: Report): FigureRow[] {
  const usage = figureUsage(report)
  return [...evaluateFigures(report).values()].map((evaluated) =>
    rowOf(report, evaluated, usage.get(evaluated.figure.figureId) ?? []),
  )
}

export interface FigureArea {
  name: string
  rows: FigureRow[]
  /** Typed rows and how many of them have a value. */
  typed: number
  filled: number
}

/** The lines by work area, in the order in which the areas first appear. */
export function figureAreas(rows: readonly FigureRow[]): FigureArea[] {
  return [...new Set(rows.map((row) => row.area))].map((name) => {
    const own = rows.filter((row) => row.area === name)
    const typed = own.filter((row) => !row.derived)
    return { name, rows: own, typed: typed.length, filled: typed.filter((row) => !isEmptyRow(row)).length }
  })
}
