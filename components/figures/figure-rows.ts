import { asPrinted } from '@/lib/figures/as-printed'
import { changedValues, type ChangedValue } from '@/lib/figures/changed-values'
import { checkFigureValue } from '@/lib/figures/check-figure-value'
import { evaluateFigures, type EvaluatedFigure } from '@/lib/figures/evaluate-figures'
import { explainFigure } from '@/lib/figures/explain-figure'
import { explainReason } from '@/lib/figures/explain-reason'
import { figureUsage, type FigureUse } from '@/lib/figures/figure-usage'
import { formatAmount } from '@/lib/figures/format-amount'
import { formatChange } from '@/lib/figures/format-change'
import type { FigureValue } from '@/lib/figures/figure-value'
import type { Figure } from '@/lib/report/figure'
import type { Report } from '@/lib/report/report'
import type { FigureColumn } from './set-figure-value'

/** A line of the numbers form, ready to show. */
export interface FigureRow {
  figureId: string
  indicatorId: string
  name: string
  /** How it is computed, in names; '' for what is typed. */
  formula: string
  /** 口径. */
  basis: string
  /** The computation in numbers: 166÷（14＋172）=89.25%; '' where there is none. */
  computation: string
  unit: string
  /** The unit as the text prints it around the number: 件, …余人次, 近…万元. */
  shownUnit: string
  area: string
  sourceOffice: string
  note: string
  approximation: Figure['approximation']
  derived: boolean
  /** As typed, or computed; '' where there is none. */
  value: string
  previousValue: string
  /** Last year's value was taken from last year's report and is locked. */
  previousLocked: boolean
  /** 增长12.7%, 下降2.00个百分点; '' while it cannot be told. */
  change: string
  /** Why a value cannot be, for the cell; '' where it is fine or empty. */
  problem: string
  previousProblem: string
  /** What looks odd about this year's value and its 概数词; '' where nothing does. */
  hint: string
  /** What the text still prints while a change waits to be confirmed: 正文仍为11697件; '' while text and form agree. */
  printed: string
  previousPrinted: string
  /** Why no change is told of a number that could have one: it is approximate. */
  untold: string
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

/** Of what is computed only a share of a whole has bounds of its own. */
function computedProblemOf(value: FigureValue, { indicator }: EvaluatedFigure) {
  const isShare = indicator.derivation?.operation === 'rate' || indicator.derivation?.operation === 'share'
  if (!isShare || !value.ok) return ''
  const checked = checkFigureValue(value.printed, indicator)
  return checked.ok ? '' : '比率应在 0 与 100 之间，请核对分子、分母。'
}

function printedOf(before: EvaluatedFigure | undefined, evaluated: EvaluatedFigure, uses: readonly FigureUse[]) {
  const values = before ? changedValues(before, evaluated) : []
  const said = (year: ChangedValue['year']) => {
    const text = values.find((value) => value.year === year)?.before
    return text === undefined ? '' : `${uses.length > 0 ? '正文仍为' : '原为'}${text}`
  }
  return { printed: said('this'), previousPrinted: said('previous') }
}

/** 6余 is no approximation: 余 and 多 stand behind tens, hundreds and so on; before 万 and 亿 behind any whole number. */
function hintOf({ figure: { approximation }, indicator, value }: EvaluatedFigure) {
  if ((approximation !== '余' && approximation !== '多') || !value.ok) return ''
  const fits = /^[万亿]/.test(indicator.unit) ? /^\d+$/ : /^\d*0$/
  return fits.test(value.printed) ? '' : `“${approximation}”前应是整十、整百等整数，请核对“${value.printed}${approximation}”。`
}

function rowOf(
  report: Report,
  evaluated: EvaluatedFigure,
  before: EvaluatedFigure | undefined,
  uses: readonly FigureUse[],
): FigureRow {
  const { figure, indicator, value, previous, change } = evaluated
  const formula = explainFigure(report, evaluated)
  const derived = formula !== null
  const problem = derived ? computedProblemOf(value, evaluated) : problemOf(figure.value, evaluated)
  const previousProblem = derived ? computedProblemOf(previous, evaluated) : problemOf(figure.previousValue, evaluated)
  const told = change.ok && problem === '' && previousProblem === ''
  return {
    figureId: figure.figureId,
    indicatorId: indicator.id,
    name: indicator.name,
    formula: formula?.names ?? '',
    basis: indicator.basis ?? '',
    computation: formula?.numbers ?? '',
    unit: indicator.unit,
    shownUnit: figure.approximation ? formatAmount('…', indicator.unit, figure.approximation) : indicator.unit,
    area: indicator.area,
    sourceOffice: figure.sourceOffice,
    note: figure.note,
    approximation: figure.approximation,
    derived,
    value: derived ? (value.ok ? value.printed : '') : figure.value,
    previousValue: derived ? (previous.ok ? previous.printed : '') : figure.previousValue,
    previousLocked: !derived && figure.previousFrom === 'lastReport',
    change: told ? formatChange(change, { unit: true, decimals: null, textBefore: '上年' }) : '',
    problem,
    previousProblem,
    hint: derived ? '' : hintOf(evaluated),
    ...printedOf(before, evaluated, uses),
    untold: !derived && !change.ok && change.reason.kind === 'approximate' ? explainReason(change.reason) : '',
    reason: derived && !value.ok ? explainReason(value.reason) : '',
    uses,
  }
}

const UNUSED: readonly FigureUse[] = []
const usages = new WeakMap<Report['sections'], { attachments: Report['attachments']; usage: FigureUsage }>()
type FigureUsage = ReturnType<typeof figureUsage>

function usageOf(report: Report): FigureUsage {
  const known = usages.get(report.sections)
  if (known?.attachments === report.attachments) return known.usage
  const usage = figureUsage(report)
  usages.set(report.sections, { attachments: report.attachments, usage })
  return usage
}

const typedRows = new WeakMap<EvaluatedFigure, FigureRow>()

/** The lines in the order of the report's figures. A typed line in which nothing changed keeps its object. */
export function figureRows(report: Report): FigureRow[] {
  const usage = usageOf(report)
  const printed = evaluateFigures(asPrinted(report))
  return [...evaluateFigures(report).values()].map((evaluated) => {
    const uses = usage.get(evaluated.figure.figureId) ?? UNUSED
    const known = typedRows.get(evaluated)
    if (known?.uses === uses) return known
    const row = rowOf(report, evaluated, printed.get(evaluated.figure.figureId), uses)
    if (!row.derived) typedRows.set(evaluated, row)
    return row
  })
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

/** A value that cannot be, and its cell. */
export interface FigureProblem {
  figureId: string
  column: FigureColumn
  name: string
  message: string
}

/** What is wrong, in the order of the form, last year's value first. */
export function figureProblems(rows: readonly FigureRow[]): FigureProblem[] {
  return rows.flatMap(({ figureId, name, problem, previousProblem }) => [
    ...(previousProblem ? [{ figureId, column: 'previousValue' as const, name, message: previousProblem }] : []),
    ...(problem ? [{ figureId, column: 'value' as const, name, message: problem }] : []),
  ])
}
