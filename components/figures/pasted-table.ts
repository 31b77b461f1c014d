import { joinHeads } from '@/lib/figures/ledger/join-heads'
import { normalizeDecimal } from '@/lib/figures/normalize-decimal'
import { isYearHeading, namesItsNumbers, yearOfHeading } from '@/lib/figures/year-of-heading'
import type { FigureColumn } from './set-figure-value'

const HEAD_WORDS = /(?:19|20)\d{2}年|目标|计划|完成|指标|名称|项目|事项|类别|序号|单位|数据|数值|数量|年度?$|本年|上年|今年|去年|同比|备注|合计/

/** A block of cells with its numbers told from the words around them. */
export interface PastedTable {
  /** The lines of numbers alone, without head row and columns of words. */
  lines: string[][]
  /** The name beside each line; null without a column of names. */
  names: string[] | null
  /** The year each column of numbers is headed with; null where it is not told. */
  columns: (FigureColumn | null)[]
  /** In Chinese, what was left out: 表头、名称列、“2025年计划”列. */
  skipped: string[]
}

const isNumber = (cell: string) => normalizeDecimal(cell) !== null
const isFilled = (cell: string) => cell !== ''

/** A row of words and years over rows with numbers. */
function isHead(row: readonly string[] | undefined): boolean {
  const filled = row?.filter(isFilled) ?? []
  const words = filled.filter((cell) => !isNumber(cell))
  return words.some((cell) => HEAD_WORDS.test(cell)) && filled.every((cell) => !isNumber(cell) || isYearHeading(cell))
}

/**
 * Reads a copied block as a table: the head row, a column of names (perhaps behind one of ranks) and other columns of
 * words are told from the numbers. One row, and a block of words only, is all numbers as it stands. `isName` knows the
 * indicators.
 */
export function readPastedTable(cells: readonly string[][], year: number, isName: (cell: string) => boolean): PastedTable {
  const [first = [], ...rest] = cells
  const hasHead = rest.some((row) => row.some(isNumber)) && isHead(first)
  const twoRows = hasHead ? joinHeads(first, rest[0] ?? [], year) : null
  const head = hasHead ? (twoRows ?? first) : []
  const rows = cells.slice(twoRows ? 2 : hasHead ? 1 : 0)
  const indexes = [...Array(cells.reduce((most, row) => Math.max(most, row.length), 0)).keys()]
  const column = (index: number) => rows.map((row) => row[index] ?? '')
  const isWords = (index: number) => {
    const filled = column(index).filter(isFilled)
    return filled.some(isName) || (rows.length > 1 && filled.length > 0 && filled.every((cell) => !isNumber(cell)))
  }
  const words = indexes.filter(isWords)
  if (words.length === indexes.length) {
    return { lines: rows.map((row) => [...row]), names: null, columns: indexes.map(() => null), skipped: hasHead ? ['表头'] : [] }
  }
  const nameIndex = words.find((index) => column(index).some(isName)) ?? words.find((index) => index <= 1)
  const isRank = (index: number) =>
    index === 0 && nameIndex === 1 && column(0).every((cell, row) => cell === '' || Number(cell) === row + 1)
  const numbers = indexes.filter((index) => !words.includes(index) && !isRank(index))
  const years = numbers.map((index) => yearOfHeading(head[index] ?? '', year))
  const isMeant = (index: number, at: number) =>
    years[at] === null ? !namesItsNumbers(head[index] ?? '') : years.indexOf(years[at]!) === at
  const kept = numbers.filter(isMeant)
  const others = numbers.filter((index) => !kept.includes(index)).map((index) => `“${head[index] ?? ''}”列`)
  const skipped = [
    ...(hasHead ? ['表头'] : []),
    ...(nameIndex === undefined ? [] : ['名称列']),
    ...(indexes.length - numbers.length > (nameIndex === undefined ? 0 : 1) ? ['其他文字列'] : []),
    ...others,
  ]
  return {
    lines: rows.map((row) => kept.map((index) => row[index] ?? '')),
    names: nameIndex === undefined ? null : column(nameIndex),
    columns: years.filter((_, at) => isMeant(numbers[at]!, at)),
    skipped,
  }
}
