'use client'

import { useEffect, useRef, useState, type ClipboardEvent, type KeyboardEvent, type ReactNode } from 'react'
import { FormProvider, useForm } from 'react-hook-form'
import { moveBetweenCells } from './cell-keys'
import { cellName, type FigureCells } from './figure-cell'
import type { FigureRow } from './figure-rows'
import { COLUMN_COUNT, FigureTableRow, type RowActions } from './figure-table-row'
import { layCells, readCells, type PastedBlock } from './paste-block'
import type { FigureColumn } from './set-figure-value'
import styles from './figures-table.module.css'

/** A cell to stand in; a new object asks anew. */
export interface FigureFocus {
  figureId: string
  column: FigureColumn
}

interface FiguresTableProps {
  /** Rows in groups by work area; the name stands above each group when there are several. */
  groups: readonly { name: string; rows: readonly FigureRow[] }[]
  /** Every row of the report, for names in what is pasted. */
  all: readonly FigureRow[]
  year: number
  locked: boolean
  focus: FigureFocus | null
  /** The row whose details are shown beneath it. */
  open: string | null
  detail: (row: FigureRow) => ReactNode
  actions: RowActions
  onPaste: (block: PastedBlock) => void
}

/** The numbers as a sheet: Enter, Tab and arrows go as in Excel, a copied block fills down and to the right. */
export function FiguresTable({
  groups,
  all,
  year,
  locked,
  focus,
  open,
  detail,
  actions,
  onPaste,
}: FiguresTableProps) {
  const rows = groups.flatMap((group) => group.rows)
  const table = useRef<HTMLTableElement>(null)
  const [defaultValues] = useState(() => cellsOf(rows))
  const form = useForm<FigureCells>({ defaultValues })

  // Values from elsewhere (paste, undo, another tab) show in every cell but one that is being typed in.
  useEffect(() => {
    const { activeElement } = document
    const inHand =
      activeElement instanceof HTMLInputElement && activeElement.dataset.touched === 'true' ? activeElement.name : ''
    for (const row of rows) {
      for (const column of ['previousValue', 'value'] as const) {
        const name = cellName(row.figureId, column)
        if (!row.derived && name !== inHand && form.getValues(name) !== row[column]) form.setValue(name, row[column])
      }
    }
  })

  useEffect(() => {
    if (!focus) return
    const row = table.current?.querySelector<HTMLElement>(`[data-row="${CSS.escape(focus.figureId)}"]`)
    row?.scrollIntoView({ block: 'center' })
    const input = row?.querySelector<HTMLInputElement>(`input[data-column="${focus.column}"]`)
    const cell = input ?? row?.querySelector<HTMLElement>(`[data-computed="${focus.column}"]`)
    cell?.focus({ preventScroll: true })
  }, [focus])

  const onKeyDown = (event: KeyboardEvent<HTMLTableElement>) => {
    const { target } = event
    if (!(target instanceof HTMLInputElement) || !target.dataset.figure) return
    if (event.key === 'ArrowDown' && event.altKey) {
      event.preventDefault()
      actions.toggle(target.dataset.figure)
    } else if (target.dataset.locked && isTyping(event)) {
      event.preventDefault()
      actions.unlock(target.dataset.figure)
    } else moveBetweenCells(event.nativeEvent, event.currentTarget)
  }

  const paste = (event: ClipboardEvent<HTMLTableElement>) => {
    const { target } = event
    const cells = readCells(event.clipboardData.getData('text/plain'))
    if (!cells || !(target instanceof HTMLInputElement) || !target.dataset.figure) return
    event.preventDefault()
    if (locked) return
    const start = { figureId: target.dataset.figure, column: target.dataset.column as FigureColumn }
    const block = layCells(cells, rows, start, year, all)
    delete target.dataset.touched
    onPaste(block)
  }

  return (
    <FormProvider {...form}>
      <table ref={table} className={styles.table} onKeyDown={onKeyDown} onPaste={paste}>
        <thead>
          <tr>
            <th scope="col">指标</th>
            <th scope="col" className={styles.number}>
              上年（{year - 1}）
            </th>
            <th scope="col" className={styles.number}>
              本年（{year}）
            </th>
            <th scope="col">单位</th>
            <th scope="col">同比</th>
            <th scope="col">供数单位</th>
            <th scope="col">正文引用</th>
            <th scope="col">
              <span className="visually-hidden">详情</span>
            </th>
          </tr>
        </thead>
        {groups.map((group) => (
          <tbody key={group.name}>
            {groups.length > 1 && (
              <tr>
                <th scope="rowgroup" colSpan={COLUMN_COUNT} className={styles.area}>
                  {group.name}
                </th>
              </tr>
            )}
            {group.rows.map((row) => (
              <FigureTableRow
                key={row.figureId}
                row={row}
                year={year}
                locked={locked}
                open={open === row.figureId}
                actions={actions}
              >
                {open === row.figureId && detail(row)}
              </FigureTableRow>
            ))}
          </tbody>
        ))}
      </table>
    </FormProvider>
  )
}

const isTyping = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent) =>
  !ctrlKey && !metaKey && !altKey && (key.length === 1 || key === 'Backspace' || key === 'Delete' || key === 'F2')

function cellsOf(rows: readonly FigureRow[]): FigureCells {
  return {
    cells: Object.fromEntries(
      rows.map(({ figureId, value, previousValue }) => [`f_${figureId}`, { value, previousValue }]),
    ),
  }
}
