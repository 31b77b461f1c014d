import type { CellTable } from '@/lib/text/cell-table'
import { ImportRefusal } from '../import-refusal'
import { brokenXml, scanXml } from '../zip/scan-xml'
import { MAX_COLUMNS, MAX_ROWS, tooManyRows } from './table-limits'
import type { NumberFormat } from './number-format'
import { unescapeText } from './read-shared-strings'
import { showNumber } from './shown-number'

/** What the cells of all sheets refer to. */
export interface SharedParts {
  strings: readonly string[]
  formats: readonly NumberFormat[]
  from1904: boolean
}

/** A sheet read, and whether columns past the limit were left out. */
export interface ReadSheet {
  table: CellTable
  isCut: boolean
}

interface OpenCell {
  row: number
  column: number
  type: string
  format: NumberFormat
  /** Null where there is none. */
  value: string | null
  formula: string | null
  inline: string
}

/** B3 → row 2, column 1; null for what is no place. */
export function placeOf(reference: string): { row: number; column: number } | null {
  const found = /^([A-Z]{1,3})([1-9]\d{0,6})$/.exec(reference)
  if (!found) return null
  const column = [...found[1]!].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
  return { row: Number(found[2]) - 1, column }
}

function rowOf(number: string): number {
  if (!/^[1-9]\d{0,6}$/.test(number)) throw brokenXml()
  return Number(number) - 1
}

class SheetReader {
  readonly table: CellTable
  isCut = false
  readonly #shared: SharedParts
  #row = -1
  #column = -1
  #cell: OpenCell | null = null
  #reading: 'value' | 'formula' | 'inline' | null = null
  #inAid = false

  constructor(name: string, hidden: boolean, shared: SharedParts) {
    this.table = { name, hidden, rows: [], notes: [], merged: [] }
    this.#shared = shared
  }

  open = (name: string, attributes: Readonly<Record<string, string>>): void => {
    if (name === 'row') {
      this.#row = attributes.r === undefined ? this.#row + 1 : rowOf(attributes.r)
      this.#column = -1
    } else if (name === 'c') this.#openCell(attributes)
    else if (name === 'v') this.#begin('value')
    else if (name === 'f') this.#begin('formula')
    else if (name === 't') this.#reading = 'inline'
    else if (name === 'rPh') this.#inAid = true
    else if (name === 'mergeCell') this.#merge(attributes.ref ?? '')
  }

  close = (name: string): void => {
    if (name === 'v' || name === 'f' || name === 't') this.#reading = null
    else if (name === 'rPh') this.#inAid = false
    else if (name === 'c' && this.#cell) {
      this.#take(this.#cell)
      this.#cell = null
    }
  }

  text = (text: string): void => {
    const cell = this.#cell
    if (!cell || !this.#reading || this.#inAid) return
    if (this.#reading === 'inline') cell.inline += text
    else cell[this.#reading] += text
  }

  #begin(part: 'value' | 'formula'): void {
    this.#reading = part
    if (this.#cell) this.#cell[part] = ''
  }

  #openCell({ r, t = 'n', s = '0' }: Readonly<Record<string, string>>): void {
    const place = r === undefined ? null : placeOf(r)
    if (r !== undefined && !place) throw brokenXml()
    this.#row = place?.row ?? Math.max(this.#row, 0)
    this.#column = place?.column ?? this.#column + 1
    const format = this.#shared.formats[Number(s)] ?? { kind: 'general' }
    this.#cell = { row: this.#row, column: this.#column, type: t, format, value: null, formula: null, inline: '' }
  }

  #merge(reference: string): void {
    const [from, to] = reference.split(':').map(placeOf)
    if (from && to) this.table.merged.push({ top: from.row, left: from.column, bottom: to.row, right: to.column })
  }

  #note(cell: OpenCell, kind: CellTable['notes'][number]['kind'], detail: string): void {
    this.table.notes.push({ row: cell.row, column: cell.column, kind, detail })
  }

  #take(cell: OpenCell): void {
    const text = this.#textOf(cell)
    const isMissing = cell.formula !== null && cell.value === null && cell.inline === ''
    if (text === '' && !isMissing) return
    if (cell.row >= MAX_ROWS) throw tooManyRows(this.table.name)
    if (cell.column >= MAX_COLUMNS) {
      this.isCut = true
      return
    }
    if (isMissing) this.#note(cell, 'noResult', cell.formula ?? '')
    while (this.table.rows.length <= cell.row) this.table.rows.push([])
    const row = this.table.rows[cell.row]!
    while (row.length < cell.column) row.push('')
    row[cell.column] = text
  }

  #textOf(cell: OpenCell): string {
    const { type, value, inline } = cell
    if (type === 'inlineStr') return unescapeText(inline)
    if (value === null) return ''
    if (type === 's') return this.#shared.strings[Number(value)] ?? ''
    if (type === 'str') return unescapeText(value)
    if (type === 'b') return value === '1' ? 'TRUE' : 'FALSE'
    if (type === 'e') {
      this.#note(cell, 'error', '')
      return value
    }
    if (type === 'd') {
      this.#note(cell, 'date', '')
      return value.slice(0, 10)
    }
    const shown = showNumber(value, cell.format, this.#shared.from1904)
    if (!shown) return value
    if (shown.kind === 'date') this.#note(cell, 'date', '')
    if (shown.exact !== null) this.#note(cell, 'rounded', shown.exact)
    return shown.text
  }
}

/** A worksheet as the text its cells show. Throws ImportRefusal (tooManyRows, broken). */
export function readSheet(pieces: Iterable<Uint8Array>, sheet: { name: string; hidden: boolean }, shared: SharedParts): ReadSheet {
  const reader = new SheetReader(sheet.name, sheet.hidden, shared)
  scanXml(pieces, reader)
  return { table: reader.table, isCut: reader.isCut }
}

/** Whether a refusal is about this sheet alone, so that others may still be read. */
export const isSheetTooLong = (error: unknown): error is ImportRefusal => error instanceof ImportRefusal && error.code === 'tooManyRows'
