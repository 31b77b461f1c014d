'use client'

import { memo } from 'react'
import { useFormContext } from 'react-hook-form'
import { sameJson } from '@/lib/report/same-json'
import type { FigureRow } from './figure-rows'
import { FigureUses } from './figure-uses'
import { isOwnIndicator } from './own-indicator'
import { tidyNumber, type FigureColumn, type FigureEntry } from './set-figure-value'
import styles from './figures-table.module.css'

/** What the form holds: every cell as typed. */
export interface FigureCells {
  cells: Record<string, { value: string; previousValue: string }>
}

/** The prefix keeps the form from reading an id as a place in a list. */
export const cellName = (figureId: string, column: FigureColumn) => `cells.f_${figureId}.${column}` as const

interface FigureTableRowProps {
  row: FigureRow
  year: number
  locked: boolean
  onEnter: (entry: FigureEntry) => void
  onRemove: (figureId: string) => void
}

/** One indicator: its two values, or what is computed for it. Drawn anew only when something in it changes. */
export const FigureTableRow = memo(
  function FigureTableRow({ row, year, locked, onEnter, onRemove }: FigureTableRowProps) {
    return (
      <tr data-row={row.figureId} className={row.derived ? styles.derived : undefined}>
        <th scope="row" className={styles.name}>
          {row.name}
          {row.detail && (
            <span className={styles.detail} title={row.computation || undefined}>
              {row.detail}
            </span>
          )}
          {isOwnIndicator(row.figureId) && !locked && (
            <button type="button" className={styles.remove} onClick={() => onRemove(row.figureId)}>
              删除
            </button>
          )}
        </th>
        <Cell row={row} column="previousValue" year={year - 1} locked={locked} onEnter={onEnter} />
        <Cell row={row} column="value" year={year} locked={locked} onEnter={onEnter} />
        <td>{row.unit}</td>
        <td className={styles.change}>{row.change}</td>
        <td>
          <FigureUses name={row.name} uses={row.uses} />
        </td>
      </tr>
    )
  },
  (before, after) =>
    before.locked === after.locked &&
    before.year === after.year &&
    before.onEnter === after.onEnter &&
    sameJson(before.row, after.row),
)

interface CellProps {
  row: FigureRow
  column: FigureColumn
  year: number
  locked: boolean
  onEnter: (entry: FigureEntry) => void
}

function Cell({ row, column, year, locked, onEnter }: CellProps) {
  const { register, setValue } = useFormContext<FigureCells>()
  if (row.derived) {
    return (
      <td
        className={`${styles.number} tabular`}
        title={(column === 'value' && (row.computation || row.reason)) || undefined}
      >
        {row[column] || '—'}
        {column === 'value' && row.reason && <span className="visually-hidden">{row.reason}</span>}
      </td>
    )
  }
  const name = cellName(row.figureId, column)
  const problem = column === 'value' ? row.problem : row.previousProblem
  const problemId = `${row.figureId}-${column}-problem`
  const field = register(name, {
    onChange: (event: { target: HTMLInputElement }) => {
      event.target.dataset.touched = 'true'
      onEnter({ figureId: row.figureId, column, typed: event.target.value })
    },
    onBlur: (event: { target: HTMLInputElement }) => {
      delete event.target.dataset.touched
      setValue(name, tidyNumber(event.target.value))
    },
  })
  return (
    <td className={styles.number}>
      <input
        {...field}
        className={`${styles.input} ${column === 'previousValue' ? styles.previous : ''} tabular`}
        data-figure={row.figureId}
        data-column={column}
        aria-label={`${row.name}，${year}年，${row.unit}`}
        aria-invalid={problem !== '' || undefined}
        aria-describedby={problem ? problemId : undefined}
        readOnly={locked}
        inputMode="decimal"
        autoComplete="off"
        maxLength={40}
        onFocus={(event) => event.currentTarget.select()}
      />
      {problem && (
        <span id={problemId} className={styles.problem}>
          {problem}
        </span>
      )}
    </td>
  )
}
