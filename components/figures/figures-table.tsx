'use client'

import { memo, useEffect, useRef, useState, type ClipboardEvent, type KeyboardEvent, type ReactNode } from 'react'
import { FormProvider, useForm } from 'react-hook-form'
import { moveBetweenCells } from './cell-keys'
import { cellName, type FigureCells } from './figure-cell'
import type { FigureRow } from './figure-rows'
import { FigureTableRow, type RowActions } from './figure-table-row'
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

const HEADS = ['指标', '上年', '本年', '单位', '同比', '供数单位', '正文引用', '详情'] as const
const HEAD_STYLES: ReadonlyMap<string, string | undefined> = new Map([
  ['上年', styles.number],
  ['本年', styles.number],
  ['同比', styles.change],
  ['供数单位', styles.office],
])
const ROW_HEIGHT = 43
/** So many rows are laid out and painted together; what is out of sight costs nothing. */
const SLICE = 20

const headText = (head: (typeof HEADS)[number], year: number) =>
  head === '上年' ? `上年（${year - 1}）` : head === '本年' ? `本年（${year}）` : head

const slices = (rows: readonly FigureRow[]) =>
  Array.from({ length: Math.ceil(rows.length / SLICE) }, (_, index) => rows.slice(index * SLICE, (index + 1) * SLICE))

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
    const start = { figureId: target.dataset.figure, column: target.dataset.column as FigureColumn }
    const block = layCells(cells, rows, start, year, all)
    delete target.dataset.touched
    onPaste(block)
  }

  return (
    <FormProvider {...form}>
      <table ref={table} role="table" className={styles.table} onKeyDown={onKeyDown} onPaste={paste}>
        <thead role="rowgroup">
          <tr role="row">
            {HEADS.map((head) => (
              <th key={head} role="columnheader" scope="col" className={HEAD_STYLES.get(head)}>
                {head === '详情' ? <span className="visually-hidden">{head}</span> : headText(head, year)}
              </th>
            ))}
          </tr>
        </thead>
        {groups.flatMap((group) =>
          slices(group.rows).map((slice, index) => (
            <RowsInSight
              key={`${group.name} ${index}`}
              name={groups.length > 1 && index === 0 ? group.name : null}
              rows={slice}
              year={year}
              locked={locked}
              open={slice.some((row) => row.figureId === open) ? open : null}
              detail={detail}
              actions={actions}
            />
          )),
        )}
      </table>
    </FormProvider>
  )
}

interface RowsInSightProps extends Pick<FiguresTableProps, 'year' | 'locked' | 'open' | 'detail' | 'actions'> {
  /** The area, above its first rows. */
  name: string | null
  rows: readonly FigureRow[]
}

/** Rows that are laid out and painted together, and not drawn anew while nothing in them changes. */
const RowsInSight = memo(
  function RowsInSight({ name, rows, year, locked, open, detail, actions }: RowsInSightProps) {
    return (
      <tbody role="rowgroup" style={{ containIntrinsicBlockSize: `auto ${rows.length * ROW_HEIGHT}px` }}>
        {name !== null && (
          <tr role="row">
            <th role="rowheader" scope="rowgroup" className={styles.area}>
              {name}
            </th>
          </tr>
        )}
        {rows.map((row) => (
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
    )
  },
  (before, after) =>
    before.open === null &&
    after.open === null &&
    before.name === after.name &&
    before.year === after.year &&
    before.locked === after.locked &&
    before.actions === after.actions &&
    before.rows.length === after.rows.length &&
    before.rows.every((row, index) => row === after.rows[index]),
)

const isTyping = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent) =>
  !ctrlKey && !metaKey && !altKey && (key.length === 1 || key === 'Backspace' || key === 'Delete' || key === 'F2')

function cellsOf(rows: readonly FigureRow[]): FigureCells {
  return {
    cells: Object.fromEntries(
      rows.map(({ figureId, value, previousValue }) => [`f_${figureId}`, { value, previousValue }]),
    ),
  }
}
