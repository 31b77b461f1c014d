'use client'

import { memo, type ReactNode } from 'react'
import { sameJson } from '@/lib/report/same-json'
import { FigureCell } from './figure-cell'
import type { FigureRow } from './figure-rows'
import { FigureUses } from './figure-uses'
import { isOwnIndicator } from './own-indicator'
import type { FigureColumn, FigureEntry } from './set-figure-value'
import styles from './figures-table.module.css'

/** What can be done with a row; the same functions at every drawing. */
export interface RowActions {
  enter: (entry: FigureEntry) => void
  leave: () => void
  /** 改名: name, unit and 口径 of the unit's own indicator. */
  rename: (indicatorId: string) => void
  remove: (indicatorId: string) => void
  unlock: (figureId: string) => void
  toggle: (figureId: string) => void
}

interface FigureTableRowProps {
  row: FigureRow
  year: number
  locked: boolean
  open: boolean
  actions: RowActions
  /** Stands beneath while the row is open. */
  children?: ReactNode
}

/** One indicator: its two values, or what is computed for it. Drawn anew only when something in it changes. */
export const FigureTableRow = memo(
  function FigureTableRow({ row, year, locked, open, actions, children }: FigureTableRowProps) {
    const cell = (column: FigureColumn) => (
      <FigureCell
        row={row}
        column={column}
        year={column === 'value' ? year : year - 1}
        locked={locked}
        actions={actions}
      />
    )
    const about = [row.formula, row.basis, row.note].filter(Boolean).join('；')
    return (
      <>
        <tr role="row" data-row={row.figureId} className={row.derived ? styles.derived : undefined}>
          <th role="rowheader" scope="row" className={styles.name}>
            {row.name}
            {isOwnIndicator(row.indicatorId) && !locked && (
              <>
                <button type="button" className={styles.remove} onClick={() => actions.rename(row.indicatorId)}>
                  改名
                </button>
                <button type="button" className={styles.remove} onClick={() => actions.remove(row.indicatorId)}>
                  删除
                </button>
              </>
            )}
            {about && (
              <span className={styles.detail} title={[row.formula, row.computation, row.basis, row.note].filter(Boolean).join('\n')}>
                {about}
              </span>
            )}
          </th>
          {cell('previousValue')}
          {cell('value')}
          <td role="cell" className={styles.unit}>{row.shownUnit}</td>
          <td role="cell" className={styles.change}>
            {row.change}
            {row.untold && (
              <span className={styles.untold} title={row.untold}>
                概数，不算同比
              </span>
            )}
          </td>
          <td role="cell" className={styles.office} title={row.sourceOffice || undefined}>
            {row.sourceOffice || (row.derived ? '' : <span className={styles.unused}>—</span>)}
          </td>
          <td role="cell" className={styles.usage}>
            <FigureUses name={row.name} uses={row.uses} />
          </td>
          <td role="cell" className={styles.more}>
            <button
              type="button"
              className={styles.toggle}
              aria-expanded={open}
              aria-label={`${row.name}：${row.derived ? '算式、口径' : '概数、供数单位、口径'}`}
              title={row.derived ? '算式、小数位、口径' : '概数、供数单位、口径、备注（Alt＋↓）'}
              onClick={() => actions.toggle(row.figureId)}
            >
              <span aria-hidden="true">{open ? '▴' : '▾'}</span>
            </button>
          </td>
        </tr>
        {open && (
          <tr role="row" className={styles.opened}>
            <td role="cell">{children}</td>
          </tr>
        )}
      </>
    )
  },
  (before, after) =>
    !before.open &&
    !after.open &&
    before.locked === after.locked &&
    before.year === after.year &&
    before.actions === after.actions &&
    sameJson(before.row, after.row),
)
