import type { Indicator } from '@/lib/template/indicator'
import type { CellNote } from '@/lib/text/cell-table'
import { checkFigureValue } from '../check-figure-value'
import { LEDGER_FIELDS, longestArea, longestName, longestUnit, readLedgerCell, type LedgerField } from './read-ledger-cell'

/** The area of an added indicator whose line names none, as the catalogue calls it. */
const NO_AREA = '其他'

/** A line of the file that no indicator of the report bears the name of. */
export interface UnmatchedRow {
  /** As counted in Excel: the first is 1. */
  line: number
  name: string
  /** Why it stands here and what to do, in Chinese. */
  why: string
  /** What it would be as an indicator of the unit's own; null where it cannot be one. */
  addable: AddableIndicator | null
}

export interface AddableIndicator {
  indicator: Omit<Indicator, 'id'>
  fields: Partial<Record<Exclude<LedgerField, 'basis'>, string>>
}

interface RowCells {
  name: string
  unit: string
  area: string
  cell: (field: LedgerField) => { text: string; note: CellNote['kind'] | null }
}

function kindOf(unit: string, values: readonly string[]): Indicator['kind'] {
  if (unit === '%') return 'rate'
  if (unit === '分') return 'score'
  return /元|[万亿]|亩|公里|公顷|平方米|吨/.test(unit) || values.some((value) => value.includes('.')) ? 'amount' : 'count'
}

const plainUnit = (unit: string) => (unit === '％' ? '%' : unit)

/** The indicator counted in a unit its line does not name, or why its values do not allow that, in Chinese. */
export function countIn(
  { indicator, fields }: AddableIndicator,
  unit: string,
): { ok: true; addable: AddableIndicator } | { ok: false; problem: string } {
  const plain = plainUnit(unit.trim())
  if (plain.length > longestUnit) return { ok: false, problem: `单位超过 ${longestUnit} 字，请缩短。` }
  const numbers = [fields.value ?? '', fields.previousValue ?? '']
  const counted = { ...indicator, unit: plain, kind: kindOf(plain, numbers) }
  for (const number of numbers) {
    const checked = checkFigureValue(number, counted)
    if (!checked.ok) return { ok: false, problem: checked.reason }
  }
  return { ok: true, addable: { indicator: counted, fields } }
}

/** `sameName`: how many indicators bear the name. Null for a line that holds nothing but the name: an area, a foot. */
export function readUnmatchedRow(line: number, { name, unit, area, cell }: RowCells, sameName: number): UnmatchedRow | null {
  const cells = LEDGER_FIELDS.map((field) => ({ field, ...cell(field) }))
  if (sameName === 0 && unit === '' && cells.every(({ text, note }) => text.trim() === '' && note === null)) return null
  const refuse = (why: string): UnmatchedRow => ({ line, name, why, addable: null })
  if (sameName > 1) {
    return refuse(`本报告有 ${sameName} 个叫“${name}”的指标，分不清是哪一个，没有采用。请在“工作领域”或“单位”列写明。`)
  }
  const foldedUnit = plainUnit(unit)
  const numbers = cells.filter(({ field }) => field === 'value' || field === 'previousValue').map(({ text }) => text)
  const indicator = { name, unit: foldedUnit, kind: kindOf(foldedUnit, numbers), area: area || NO_AREA }
  const why = `本报告没有叫“${name}”的指标。`
  const tooLong = [
    [name, longestName, '指标名称'],
    [unit, longestUnit, '单位'],
    [area, longestArea, '工作领域'],
  ].find(([text, longest]) => String(text).length > Number(longest))
  if (tooLong) return refuse(`${why}${String(tooLong[2])}超过 ${String(tooLong[1])} 字，不能添加，请缩短后再导入。`)

  const fields: AddableIndicator['fields'] = {}
  let basis = ''
  for (const { field, text, note } of cells) {
    const read = readLedgerCell(field, text, note, indicator)
    if (!read.ok) return refuse(`${why}${read.problem}`)
    if (read.text === '') continue
    if (field === 'basis') basis = read.text
    else fields[field] = read.text
  }
  return { line, name, why, addable: { indicator: { ...indicator, ...(basis && { basis }) }, fields } }
}
