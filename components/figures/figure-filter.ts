import { officeOf } from '@/lib/figures/source-offices'
import { isEmptyRow, isUnusedRow, type FigureRow } from './figure-rows'

/** What the form shows of its rows. */
export interface FigureFilter {
  query: string
  empty: boolean
  unused: boolean
  /** 供数单位; '' for rows without one, null for all. */
  office: string | null
}

export const NO_FILTER: FigureFilter = { query: '', empty: false, unused: false, office: null }

export const isFiltering = (filter: FigureFilter): boolean =>
  filter.query.trim() !== '' || filter.empty || filter.unused || filter.office !== null

/** Whether a row fits: every word typed stands in its name, area, 口径 or office. Computed rows come from no office. */
export function fitsFilter(row: FigureRow, { query, empty, unused, office }: FigureFilter): boolean {
  const text = `${row.name}\n${row.area}\n${row.basis}\n${row.sourceOffice}`
  return (
    (!empty || isEmptyRow(row)) &&
    (!unused || isUnusedRow(row)) &&
    (office === null || (!row.derived && officeOf(row) === office)) &&
    query.trim().split(/\s+/).every((word) => text.includes(word))
  )
}
