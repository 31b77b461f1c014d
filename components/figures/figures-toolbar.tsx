'use client'

import { NativeSelect, TextInput } from '@mantine/core'
import type { ReactNode } from 'react'
import { isEmptyRow, isUnusedRow, sourceOffices, type FigureRow } from './figure-rows'
import type { FigureFilter } from './figure-filter'
import styles from './figures-toolbar.module.css'

interface FiguresToolbarProps {
  title: string
  /** The rows of the area in hand, before any filter. */
  rows: readonly FigureRow[]
  filter: FigureFilter
  onFilter: (filter: FigureFilter) => void
  /** What can be done with the rows, at the right. */
  children?: ReactNode
}

const EVERY_OFFICE = '全部供数单位'
const NO_OFFICE = '未定供数单位'
/** Names of offices are told apart from the two choices above by this sign before them. */
const named = (office: string) => `=${office}`

/** What the form shows, and what can be done with all of it at once. */
export function FiguresToolbar({ title, rows, filter, onFilter, children }: FiguresToolbarProps) {
  const typed = rows.filter((row) => !row.derived)
  const offices = sourceOffices(rows)
  const chosen = filter.office
  const all = chosen && !offices.includes(chosen) ? [...offices, chosen] : offices
  const numberOf = (office: string) => typed.filter((row) => row.sourceOffice === office).length
  const chip = (key: 'empty' | 'unused', label: string, count: number) => (
    <button
      type="button"
      className={styles.chip}
      aria-pressed={filter[key]}
      onClick={() => onFilter({ ...filter, [key]: !filter[key] })}
    >
      {label} {count}
    </button>
  )
  return (
    <>
      <div className={styles.head}>
        <h2>{title}</h2>
        <p className={styles.hint}>回车、Tab 向下，可从 Excel 整列粘贴；Alt＋↓ 填概数、供数单位、口径。</p>
        <div className={styles.actions}>{children}</div>
      </div>
      <div className={styles.filters} role="group" aria-label="只看">
        <TextInput
          size="xs"
          type="search"
          className={styles.search}
          aria-label="按名称查找"
          placeholder="查找指标"
          value={filter.query}
          onChange={(event) => onFilter({ ...filter, query: event.currentTarget.value })}
        />
        <span>只看：</span>
        {chip('empty', '未填', typed.filter(isEmptyRow).length)}
        {chip('unused', '未使用', rows.filter(isUnusedRow).length)}
        {all.length > 0 && (
          <NativeSelect
            size="xs"
            className={styles.office}
            aria-label="供数单位"
            value={chosen === null ? EVERY_OFFICE : chosen === '' ? NO_OFFICE : named(chosen)}
            data={[
              EVERY_OFFICE,
              { value: NO_OFFICE, label: `${NO_OFFICE}（${numberOf('')}）` },
              ...all.map((office) => ({ value: named(office), label: `${office}（${numberOf(office)}）` })),
            ]}
            onChange={({ currentTarget: { value } }) =>
              onFilter({ ...filter, office: value === EVERY_OFFICE ? null : value === NO_OFFICE ? '' : value.slice(1) })
            }
          />
        )}
      </div>
    </>
  )
}
