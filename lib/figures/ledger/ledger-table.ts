import type { Report } from '@/lib/report/report'
import { sectionName } from '@/lib/report/section-name'
import { evaluateFigures, type EvaluatedFigure } from '../evaluate-figures'
import { explainFigure } from '../explain-figure'
import { figureUsage, type FigureUse } from '../figure-usage'
import type { FigureValue } from '../figure-value'
import { formatChange } from '../format-change'
import type { LedgerColumn } from './ledger-columns'

/** A line of the 数据台账: what each column says, '' for nothing. Values as typed, those of derived figures as computed. */
export type LedgerRow = Readonly<Record<LedgerColumn, string>>

/** 举措成效 2 处、下一步思路 1 处、附件 1 处 */
function describeUses(uses: readonly FigureUse[]): string {
  const counts = new Map<string, number>()
  for (const use of uses) {
    const name = 'sectionId' in use ? sectionName(use.sectionId) : '附件'
    counts.set(name, (counts.get(name) ?? 0) + use.count)
  }
  return [...counts].map(([name, count]) => `${name} ${count} 处`).join('、')
}

const computed = (value: FigureValue) => (value.ok ? value.printed : '')

function rowOf(report: Report, evaluated: EvaluatedFigure, uses: readonly FigureUse[]): LedgerRow {
  const { figure, indicator, value, previous, change } = evaluated
  const formula = explainFigure(report, evaluated)
  return {
    area: indicator.area,
    name: indicator.name,
    unit: indicator.unit,
    previousValue: formula ? computed(previous) : figure.previousValue,
    value: formula ? computed(value) : figure.value,
    approximation: figure.approximation ?? '',
    change: change.ok ? formatChange(change, { unit: true, decimals: null, textBefore: '上年' }) : '',
    formula: formula ? (formula.numbers ? `${formula.names}（${formula.numbers}）` : formula.names) : '',
    sourceOffice: figure.sourceOffice,
    basis: indicator.basis ?? '',
    note: figure.note,
    uses: describeUses(uses),
  }
}

/** The 数据台账 of a report: a line for each figure, by work area in the order in which the areas first appear. */
export function ledgerTable(report: Report): LedgerRow[] {
  const usage = figureUsage(report)
  const rows = [...evaluateFigures(report).values()].map((evaluated) =>
    rowOf(report, evaluated, usage.get(evaluated.figure.figureId) ?? []),
  )
  const areas = [...new Set(rows.map(({ area }) => area))]
  return areas.flatMap((area) => rows.filter((row) => row.area === area))
}
