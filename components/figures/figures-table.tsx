'use client'

import { useEffect, useRef, type ClipboardEvent, type KeyboardEvent } from 'react'
import { FormProvider, useForm } from 'react-hook-form'
import { moveBetweenCells } from './cell-keys'
import { cellName, FigureTableRow, type FigureCells } from './figure-table-row'
import type { FigureRow } from './figure-rows'
import { layCells, readCells, type PastedBlock } from './paste-block'
import type { FigureColumn, FigureEntry } from './set-figure-value'
import styles from './figures-table.module.css'

interface FiguresTableProps {
  /** Rows in groups by work area; the name stands above each group when there are several. */
  groups: readonly { name: string; rows: readonly FigureRow[] }[]
  year: number
  locked: boolean
  /** The row to stand in when the page opens. */
  focusFigure: string | null
  onEnter: (entry: FigureEntry) => void
  onPaste: (block: PastedBlock) => void
  onUndo: () => void
  onRemove: (figureId: string) => void
}

/** The numbers as a sheet: Enter, Tab and arrows go as in Excel, a copied block fills down and to the right. */
export function FiguresTable({
  groups,
  year,
  locked,
  focusFigure,
  onEnter,
  onPaste,
  onUndo,
  onRemove,
}: FiguresTableProps) {
  const rows = groups.flatMap((group) => group.rows)
  const table = useRef<HTMLTableElement>(null)
  const form = useForm<FigureCells>({ defaultValues: cellsOf(rows) })

  // Values from elsewhere (paste, undo, another tab) show in every cell but one that is being typed in.
  useEffect(() => {
    for (const row of rows) {
      for (const column of ['previousValue', 'value'] as const) {
        const name = cellName(row.figureId, column)
        const { activeElement } = document
        const inHand = activeElement instanceof HTMLInputElement && activeElement.name === name
        if (!(inHand && activeElement.dataset.touched === 'true') && form.getValues(name) !== row[column])
          form.setValue(name, row[column])
      }
    }
  })

  useEffect(() => {
    if (!focusFigure) return
    const cell = table.current?.querySelector<HTMLElement>(`[data-row="${CSS.escape(focusFigure)}"]`)
    cell?.scrollIntoView({ block: 'center' })
    cell?.querySelector<HTMLInputElement>('input[data-column="value"]')?.focus()
  }, [focusFigure])

  const onKeyDown = (event: KeyboardEvent<HTMLTableElement>) => {
    if (!(event.target instanceof HTMLInputElement)) return
    const isUndo = event.key.toLowerCase() === 'z' && (event.ctrlKey || event.metaKey) && !event.shiftKey
    if (isUndo && event.target.dataset.touched !== 'true') {
      event.preventDefault()
      onUndo()
    } else moveBetweenCells(event.nativeEvent, event.currentTarget)
  }

  const paste = (event: ClipboardEvent<HTMLTableElement>) => {
    const { target } = event
    const cells = readCells(event.clipboardData.getData('text/plain'))
    if (!cells || !(target instanceof HTMLInputElement) || !target.dataset.figure) return
    event.preventDefault()
    const start = { figureId: target.dataset.figure, column: target.dataset.column as FigureColumn }
    const block = layCells(cells, rows, start, year)
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
            <th scope="col">正文引用</th>
          </tr>
        </thead>
        {groups.map((group) => (
          <tbody key={group.name}>
            {groups.length > 1 && (
              <tr>
                <th scope="rowgroup" colSpan={6} className={styles.area}>
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
                onEnter={onEnter}
                onRemove={onRemove}
              />
            ))}
          </tbody>
        ))}
      </table>
    </FormProvider>
  )
}

function cellsOf(rows: readonly FigureRow[]): FigureCells {
  return {
    cells: Object.fromEntries(
      rows.map(({ figureId, value, previousValue }) => [`f_${figureId}`, { value, previousValue }]),
    ),
  }
}
