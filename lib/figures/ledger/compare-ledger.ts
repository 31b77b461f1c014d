import type { Figure } from '@/lib/report/figure'
import type { Report } from '@/lib/report/report'
import type { Indicator } from '@/lib/template/indicator'
import type { CellNote, CellTable } from '@/lib/text/cell-table'
import { evaluateFigures, type EvaluatedFigure } from '../evaluate-figures'
import { ExactDecimal } from '../exact-decimal'
import { findByName } from '../find-by-name'
import { narrowNamesakes, sameUnit } from '../narrow-namesakes'
import { normalizeDecimal } from '../normalize-decimal'
import { findLedgerHead, type LedgerHead } from './find-ledger-head'
import { LEDGER_FIELDS, readLedgerCell, tidyCell, type LedgerField } from './read-ledger-cell'
import { readUnmatchedRow, type UnmatchedRow } from './read-unmatched-row'

/** A value the file states otherwise than the report. */
export interface LedgerChange {
  figureId: string
  field: LedgerField
  before: string
  after: string
  /** Why it should be looked at before it is taken, in Chinese; null for an ordinary change. */
  doubt: string | null
}

/** A line of the file that is about a figure of the report, with something to decide or to mend. */
export interface LedgerLine {
  /** As counted in Excel: the first is 1. */
  line: number
  figureId: string
  name: string
  unit: string
  /** As the report has it. */
  approximation: Figure['approximation']
  changes: LedgerChange[]
  /** What was not taken over and why, in Chinese: where, what, why, what to do. */
  problems: string[]
}

export interface LedgerComparison {
  ok: true
  lines: LedgerLine[]
  /** How many lines say what the report says. */
  same: number
  unmatched: UnmatchedRow[]
  /** About the table as a whole, in Chinese. */
  messages: string[]
}

export type LedgerReading = LedgerComparison | { ok: false; message: string }

const isTyped = (field: LedgerField) => field === 'value' || field === 'previousValue'

function presentText(field: LedgerField, { figure, indicator }: EvaluatedFigure): string {
  return field === 'basis' ? (indicator.basis ?? '') : (figure[field] ?? '')
}

/** Whether both say the same; a zero behind the point that Excel dropped is no difference. */
function saysTheSame(field: LedgerField, before: string, after: string): boolean {
  if (!isTyped(field)) return tidyCell(before) === after
  const old = normalizeDecimal(before)
  const stated = normalizeDecimal(after)
  if (old === null || stated === null) return tidyCell(before) === after
  const decimals = (number: string) => (number.split('.')[1] ?? '').length
  return new ExactDecimal(old).eq(stated) && decimals(stated) <= decimals(old)
}

/** The foot of a sheet: who filled it in, who signs, notes. */
const FOOT = /^(?:(?:填报|填表|制表|经办|审核|复核|联系)人|(?:单位)?负责人|联系电话|电话|填报(?:单位|日期)|日期|注|备注|说明)(?:\(.*?\))?:/

/** Reads the lines of one table against a report. */
class LedgerReader {
  readonly lines: LedgerLine[] = []
  readonly unmatched: UnmatchedRow[] = []
  same = 0
  readonly #figures: EvaluatedFigure[]
  readonly #find: (name: string) => readonly (Indicator & { evaluated: EvaluatedFigure })[]
  readonly #notes: ReadonlyMap<string, CellNote>
  readonly #seen = new Map<string, number>()

  constructor(
    report: Report,
    private readonly table: CellTable,
    private readonly head: LedgerHead,
  ) {
    this.#figures = [...evaluateFigures(report).values()]
    this.#find = findByName(this.#figures.map((evaluated) => ({ ...evaluated.indicator, evaluated })))
    this.#notes = new Map(table.notes.map((note) => [`${note.row} ${note.column}`, note]))
  }

  read(): void {
    for (let row = this.head.firstRow; row < this.table.rows.length; row++) this.#readRow(row)
  }

  #cell(row: number, column: Parameters<LedgerHead['columns']['get']>[0]): string {
    const index = this.head.columns.get(column)
    return index === undefined ? '' : (this.table.rows[row]?.[index] ?? '')
  }

  #note(row: number, field: LedgerField): CellNote | null {
    return this.#notes.get(`${row} ${this.head.columns.get(field)}`) ?? null
  }

  #readRow(row: number): void {
    const name = tidyCell(this.#cell(row, 'name'))
    const [first = ''] = (this.table.rows[row] ?? []).filter((cell) => cell.trim() !== '')
    if (FOOT.test(first.normalize('NFKC').trim())) return
    if (name === '') return this.#readNameless(row)
    const unit = tidyCell(this.#cell(row, 'unit'))
    const area = tidyCell(this.#cell(row, 'area'))
    const candidates = narrowNamesakes(this.#find(name), unit, area)
    const [found] = candidates
    if (found && candidates.length === 1) return this.#readMatched(row, found.evaluated, unit, area)
    const cell = (field: LedgerField) => ({ text: this.#cell(row, field), note: this.#note(row, field)?.kind ?? null })
    const unmatched = readUnmatchedRow(row + 1, { name, unit, area, cell }, candidates.length)
    if (!unmatched) return
    const twin = this.unmatched.find((other) => other.addable !== null && other.name === name)
    this.unmatched.push(twin ? { ...unmatched, why: `与第 ${twin.line} 行同名，只可添加一个。`, addable: null } : unmatched)
  }

  /** A line of numbers without a name; a line of other words (who signs, an area) is passed over. */
  #readNameless(row: number): void {
    const numbers = (['value', 'previousValue'] as const).map((field) => tidyCell(this.#cell(row, field)))
    if (!numbers.some((text) => normalizeDecimal(text) !== null)) return
    const why = `没有写指标名称，不知道是哪个指标的数（${numbers.filter(Boolean).join('、')}）。合并单元格请先拆开再填。`
    this.unmatched.push({ line: row + 1, name: '（无名称）', why, addable: null })
  }

  #readMatched(row: number, evaluated: EvaluatedFigure, unit: string, area: string): void {
    const { figure, indicator } = evaluated
    const { figureId, approximation } = figure
    const line: LedgerLine = { line: row + 1, figureId, name: indicator.name, unit: indicator.unit, approximation, changes: [], problems: [] }
    const earlier = this.#seen.get(figure.figureId)
    if (unit !== '' && !sameUnit(unit, indicator.unit)) {
      const own = indicator.unit ? `“${indicator.unit}”` : '不带单位'
      line.problems.push(`文件里的单位是“${unit}”，本报告${own}，数没有采用。请换算成同一单位后再导入。`)
    } else {
      const usable = LEDGER_FIELDS.filter((field) => this.#readField(row, field, evaluated, line))
      // A line of which nothing can be taken must not stand in the way of the right one below it.
      if (usable.length > 0) this.#seen.set(figure.figureId, earlier ?? line.line)
    }
    if (earlier !== undefined && line.changes.length > 0) {
      line.changes = []
      line.problems.push(`与第 ${earlier} 行是同一指标，这一行没有采用。请只留一行。`)
    }
    if (area !== '' && area !== indicator.area) {
      for (const change of line.changes) change.doubt ??= `文件里的工作领域是“${area}”，本报告是“${indicator.area}”，请核对是否同一指标。`
    }
    if (line.changes.length + line.problems.length > 0) this.lines.push(line)
    else this.same++
  }

  /** Whether the cell says something that can be taken, be it what the report says already. */
  #readField(row: number, field: LedgerField, evaluated: EvaluatedFigure, line: LedgerLine): boolean {
    const { figure, indicator, value, previous } = evaluated
    const text = this.#cell(row, field)
    const note = this.#note(row, field)
    const heading = this.head.headings.get(field) ?? ''
    if (indicator.derivation && field === 'approximation') return false
    if (indicator.derivation && isTyped(field)) {
      const computed = field === 'value' ? value : previous
      const stated = normalizeDecimal(tidyCell(text).replace(/[%％]$/, ''))
      if (computed.ok && stated !== null && !saysTheSame(field, computed.printed, stated)) {
        line.problems.push(`${heading}：这一项自动计算，文件里是 ${stated}，按算式是 ${computed.printed}，没有采用。请核对参与计算的数。`)
      }
      return false
    }
    const before = presentText(field, evaluated)
    if (note === null && saysTheSame(field, before, tidyCell(text))) return before !== ''
    const cell = readLedgerCell(field, text, note?.kind ?? null, indicator)
    if (!cell.ok) {
      line.problems.push(`${heading}：${cell.problem}`)
      return false
    }
    if (cell.text === '') return false
    if (saysTheSame(field, before, cell.text)) return true
    line.changes.push({ figureId: figure.figureId, field, before, after: cell.text, doubt: this.#doubtOf(field, figure, note) })
    return true
  }

  #doubtOf(field: LedgerField, figure: Figure, note: CellNote | null): string | null {
    if (field === 'previousValue' && figure.previousFrom === 'lastReport') return '现有的上年数取自上年报告；确需更改的，请核对后勾选。'
    if (note?.kind === 'rounded') return `Excel 里显示的是四舍五入后的数，实际为 ${note.detail}，请核对。`
    const [other] = this.head.repeated.get(field) ?? []
    if (!isTyped(field) || other === undefined) return null
    return `“${other}”一列也像是这一年的数；这里读的是“${this.head.headings.get(field) ?? ''}”一列，请核对。`
  }
}

function describeTable(table: CellTable, head: LedgerHead, year: number): string[] {
  const messages: string[] = []
  if (!head.columns.has('value')) messages.push(`表中没有 ${year} 年的列，只对照了上年数。`)
  const repeated = [...head.repeated.values()].flat()
  if (repeated.length > 0) messages.push(`有重复的表头：${repeated.join('、')}，只读了靠左的一列。`)
  const merged = table.merged.filter(({ top, bottom }) => bottom >= head.firstRow && bottom > top)
  if (merged.length > 0) {
    const places = merged.slice(0, 3).map(({ top, bottom }) => `第 ${top + 1} 至 ${bottom + 1} 行`)
    const rest = merged.length > 3 ? `等 ${merged.length} 处` : ''
    messages.push(`${places.join('、')}${rest}有合并单元格，其中的内容只算在第一行。其余各行如有数据，请拆开后填写。`)
  }
  return messages
}

/** The headings a file must have, for a message. */
const neededHeadings = (year: number): string => `“指标”和“${year}年”（或“本年数”）`

/**
 * What a table would change in a report: lines matched by the indicator's name alone, empty cells leaving what is
 * there. Nothing is changed here. Without the needed headings the table is refused.
 */
export function compareLedger(report: Report, table: CellTable): LedgerReading {
  const { year } = report.fields
  const head = findLedgerHead(table.rows, year)
  if (!head) {
    const where = `“${table.name}”的前 30 行里没有找到台账的表头，没有读入。`
    return { ok: false, message: `${where}请在表头一行写明${neededHeadings(year)}；“单位”“${year - 1}年”“供数单位”“口径”“备注”可有可无。` }
  }
  const reader = new LedgerReader(report, table, head)
  reader.read()
  const { lines, same, unmatched } = reader
  const messages = describeTable(table, head, year)
  if (lines.length + same + unmatched.length === 0) messages.push('表头下没有数据行。')
  return { ok: true, lines, same, unmatched, messages }
}
