'use client'

import { NativeSelect, TextInput } from '@mantine/core'
import { memo, type ReactNode } from 'react'
import { officeOf, sourceOffices } from '@/lib/figures/source-offices'
import { sameJson } from '@/lib/report/same-json'
import { isEmptyRow, isUnusedRow, type FigureRow } from './figure-rows'
import type { FigureFilter } from './figure-filter'
import styles from './figures-toolbar.module.css'

interface FiguresToolbarProps {
  title: string
  summary: RowsSummary
  filter: FigureFilter
  onFilter: (filter: FigureFilter) => void
  /** What can be done with the rows, at the right; the same element while it says the same. */
  actions: ReactNode
}

/** What the filters say of the rows. */
export interface RowsSummary {
  empty: number
  unused: number
  /** Typed rows by 供数单位, those without one apart. */
  offices: { office: string; count: number }[]
  withoutOffice: number
}

/** Of the rows of the area in hand, before any filter. */
export function summarize(rows: readonly FigureRow[]): RowsSummary {
  const typed = rows.filter((row) => !row.derived)
  const numberOf = (office: string) => typed.filter((row) => officeOf(row) === office).length
  return {
    empty: typed.filter(isEmptyRow).length,
    unused: rows.filter(isUnusedRow).length,
    offices: sourceOffices(typed).map((office) => ({ office, count: numberOf(office) })),
    withoutOffice: numberOf(''),
  }
}

const EVERY_OFFICE = '全部供数单位'
const NO_OFFICE = '未定供数单位'
/** Names of offices are told apart from the two choices above by this sign before them. */
const named = (office: string) => `=${office}`

/** What the form shows, and what can be done with all of it at once. */
export const FiguresToolbar = memo(function FiguresToolbar({ title, summary, filter, onFilter, actions }: FiguresToolbarProps) {
  const { offices } = summary
  const chosen = filter.office
  const isGone = chosen && !offices.some(({ office }) => office === chosen)
  const all = isGone ? [...offices, { office: chosen, count: 0 }] : offices
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
        <div className={styles.actions}>{actions}</div>
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
        {chip('empty', '未填', summary.empty)}
        {chip('unused', '未使用', summary.unused)}
        {all.length > 0 && (
          <NativeSelect
            size="xs"
            className={styles.office}
            aria-label="供数单位"
            value={chosen === null ? EVERY_OFFICE : chosen === '' ? NO_OFFICE : named(chosen)}
            data={[
              EVERY_OFFICE,
              { value: NO_OFFICE, label: `${NO_OFFICE}（${summary.withoutOffice}）` },
              ...all.map(({ office, count }) => ({ value: named(office), label: `${office}（${count}）` })),
            ]}
            onChange={({ currentTarget: { value } }) =>
              onFilter({ ...filter, office: value === EVERY_OFFICE ? null : value === NO_OFFICE ? '' : value.slice(1) })
            }
          />
        )}
      </div>
    </>
  )
}, isSame)

function isSame(before: FiguresToolbarProps, after: FiguresToolbarProps): boolean {
  return (
    before.title === after.title &&
    before.filter === after.filter &&
    before.onFilter === after.onFilter &&
    before.actions === after.actions &&
    sameJson(before.summary, after.summary)
  )
}
