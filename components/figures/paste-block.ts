import { findByName } from '@/lib/figures/find-by-name'
import { narrowNamesakes, sameUnit } from '@/lib/figures/narrow-namesakes'
import type { FigureRow } from './figure-rows'
import { readPastedTable } from './pasted-table'
import type { FigureColumn, FigureEntry } from './set-figure-value'

const COLUMNS: readonly FigureColumn[] = ['previousValue', 'value']

/** More is never meant for this form: a whole sheet, or a log. */
const MOST_ROWS = 2000
const MOST_CELLS = 20_000

/** A block of cells as Excel puts it on the clipboard: rows by line break, cells by tab; null for a single cell. */
export function readCells(text: string): string[][] | null {
  const rows = text.replace(/\r\n?/g, '\n').trimEnd().split('\n')
  const cells = rows.map((row) => row.split('\t').map((cell) => cell.trim()))
  return cells.length > 1 || (cells[0]?.length ?? 0) > 1 ? cells : null
}

export interface PastedBlock {
  entries: FigureEntry[]
  /** Cells for which no row or column was left. */
  left: number
  /** Values of last year that are locked and stay. */
  locked: number
  /** In Chinese, what was told from the numbers and left out: 表头、名称列. */
  skipped: string[]
  /** Names beside numbers that no indicator bears; empty where the names were not gone by. */
  unknown: string[]
  /** Names beside numbers that several indicators bear, with nothing beside them to tell which. */
  ambiguous: string[]
  /** Why nothing of the block was taken, in Chinese; '' as a rule. */
  refusal: string
}

function explainSize(cells: readonly string[][]): string {
  const count = cells.reduce((sum, row) => sum + row.length, 0)
  if (cells.length <= MOST_ROWS && count <= MOST_CELLS) return ''
  const [rows, all, mostRows, mostCells] = [cells.length, count, MOST_ROWS, MOST_CELLS].map((n) => n.toLocaleString('en-US'))
  return `粘贴的内容有 ${rows} 行、${all} 格，一次最多 ${mostRows} 行、${mostCells} 格，没有填入。请只复制要填的行和列。`
}

const BRACKETED = /[(（](?:单位[:：])?([^()（）]{1,4})[)）]$/

/** Tells which of several indicators of one name a line means, by the unit and the area that stand beside it or above. */
class Namesakes {
  readonly #areas: ReadonlySet<string>
  #area = { name: '', column: -1, isHeading: true }

  constructor(all: readonly FigureRow[]) {
    this.#areas = new Set(all.map(({ area }) => area))
  }

  /** The lines must come in their order: an area alone on its line, or in a merged cell, holds for those beneath. */
  choose(found: readonly FigureRow[], name: string, line: readonly string[]): readonly FigureRow[] {
    this.#readArea(line)
    const words = [...line, BRACKETED.exec(name)?.[1] ?? ''].filter((word) => word !== '')
    const unit = words.find((word) => found.some((row) => sameUnit(row.unit, word))) ?? ''
    return narrowNamesakes(found, unit, this.#area.name)
  }

  #readArea(line: readonly string[]): void {
    const isHeading = line.filter((cell) => cell !== '').length === 1
    const column = line.findIndex((cell) => this.#areas.has(cell))
    const endsLast = this.#area.isHeading ? isHeading : line[this.#area.column] !== ''
    if (column >= 0 || endsLast) this.#area = { name: line[column] ?? '', column, isHeading }
  }
}

/**
 * Lays a block of cells over the form. Where names stand beside the numbers and one at least is that of an indicator,
 * each line goes to the indicator of its name; else from one cell down and to the right. Columns headed with a year go
 * to that year. Computed rows take no value and are passed over, locked values stay; an empty cell leaves what is
 * there. `all` are the rows that names may mean, shown or not. A name that several bear is settled by unit or area, or
 * told. Too large a block is refused as a whole.
 */
export function layCells(
  cells: readonly string[][],
  rows: readonly FigureRow[],
  start: { figureId: string; column: FigureColumn },
  year: number,
  all: readonly FigureRow[] = rows,
): PastedBlock {
  const refusal = explainSize(cells)
  const nothing = { entries: [], left: 0, locked: 0, skipped: [], unknown: [], ambiguous: [], refusal }
  if (refusal !== '') return nothing
  const find = findByName(all)
  const table = readPastedTable(cells, year, (cell) => find(cell).length > 0)
  const typed = rows.filter((row) => !row.derived)
  const firstRow = typed.findIndex((row) => row.figureId === start.figureId)
  const firstColumn = COLUMNS.indexOf(start.column)
  const isHeaded = table.columns.some((column) => column !== null)
  const names = table.names?.some((name) => find(name).length > 0) ? table.names : null
  const namesakes = new Namesakes(all)
  const headRows = cells.length - table.lines.length
  const block: PastedBlock = { ...nothing, skipped: [...table.skipped] }
  table.lines.forEach((line, offset) => {
    const name = names?.[offset] ?? ''
    const found = names ? namesakes.choose(find(name), name, cells[headRows + offset] ?? []) : []
    const filled = line.some((cell) => cell !== '')
    if (found.length > 1) {
      if (filled) block.ambiguous.push(name)
      return
    }
    const row = names ? found[0] : typed[firstRow + offset]
    if (row?.derived) {
      if (!block.skipped.includes('自动计算的指标')) block.skipped.push('自动计算的指标')
      return
    }
    if (names && !row && name !== '' && filled) block.unknown.push(name)
    line.forEach((cell, index) => {
      if (cell === '') return
      const column = isHeaded ? table.columns[index] : COLUMNS[firstColumn + index]
      if (row?.previousLocked && column === 'previousValue') block.locked += Number(cell !== row.previousValue)
      else if (row && column) block.entries.push({ figureId: row.figureId, column, typed: cell })
      else if (!names || row || name === '') block.left++
    })
  })
  return block
}
