'use client'

import { useFormContext } from 'react-hook-form'
import { openChanges } from '@/components/changes/open-changes'
import { LockIcon } from './lock-icon'
import type { FigureRow } from './figure-rows'
import type { RowActions } from './figure-table-row'
import { tidyNumber, type FigureColumn } from './set-figure-value'
import styles from './figures-table.module.css'

/** What the form holds: every cell as typed. */
export interface FigureCells {
  cells: Record<string, { value: string; previousValue: string }>
}

/** The prefix keeps the form from reading an id as a place in a list. */
export const cellName = (figureId: string, column: FigureColumn) => `cells.f_${figureId}.${column}` as const

interface FigureCellProps {
  row: FigureRow
  column: FigureColumn
  year: number
  locked: boolean
  actions: RowActions
}

/** One value: typed, computed, or locked since it comes from last year's report. */
export function FigureCell({ row, column, year, locked, actions }: FigureCellProps) {
  const { register, setValue } = useFormContext<FigureCells>()
  const problem = column === 'value' ? row.problem : row.previousProblem
  const problemId = `${row.figureId}-${column}-problem`
  const problemText = problem && (
    <span id={problemId} className={styles.problem}>
      {problem}
    </span>
  )
  const printed = column === 'value' ? row.printed : row.previousPrinted
  const stillPrinted = printed && (
    <button
      type="button"
      className={styles.held}
      title="这项改动待确认，点击逐句核对"
      onClick={() => openChanges(row.derived ? {} : { figureId: row.figureId })}
    >
      {printed}
    </button>
  )
  const hint = column === 'value' && problem === '' && row.hint && (
    <span id={problemId} className={styles.hint}>
      {row.hint}
    </span>
  )
  if (row.derived) {
    return (
      <td
        role="cell"
        className={`${styles.number} tabular`}
        data-computed={column}
        tabIndex={problem ? -1 : undefined}
        title={(column === 'value' && (row.computation || row.reason)) || undefined}
      >
        {row[column] || '—'}
        {column === 'value' && row.reason && <span className="visually-hidden">{row.reason}</span>}
        {problemText}
        {stillPrinted}
      </td>
    )
  }
  const name = cellName(row.figureId, column)
  const fromLastReport = column === 'previousValue' && row.previousLocked
  const field = register(name, {
    onChange: (event: { target: HTMLInputElement }) => {
      event.target.dataset.touched = 'true'
      actions.enter({ figureId: row.figureId, column, typed: event.target.value })
    },
    onBlur: (event: { target: HTMLInputElement }) => {
      if (event.target.dataset.touched !== 'true') return
      delete event.target.dataset.touched
      setValue(name, tidyNumber(event.target.value))
      actions.leave()
    },
  })
  return (
    <td role="cell" className={styles.number}>
      {fromLastReport && !locked && (
        <button
          type="button"
          className={styles.lock}
          tabIndex={-1}
          title="取自上年报告，已锁定；点击可解锁"
          aria-label={`${row.name}：上年数取自上年报告，已锁定，点击解锁`}
          onClick={() => actions.unlock(row.figureId)}
        >
          <LockIcon />
        </button>
      )}
      <input
        {...field}
        className={`${styles.input} ${column === 'previousValue' ? styles.previous : ''} tabular`}
        data-figure={row.figureId}
        data-column={column}
        data-locked={(fromLastReport && !locked) || undefined}
        aria-label={`${row.name}，${year}年，${row.unit}`}
        aria-invalid={problem !== '' || undefined}
        aria-describedby={problem || hint ? problemId : undefined}
        title={fromLastReport ? '取自上年报告' : undefined}
        readOnly={locked || fromLastReport}
        inputMode="decimal"
        autoComplete="off"
        maxLength={40}
        onFocus={(event) => event.currentTarget.select()}
      />
      {problemText}
      {hint}
      {stillPrinted}
    </td>
  )
}
