'use client'

import { Button } from '@mantine/core'
import { memo } from 'react'
import { sameJson } from '@/lib/report/same-json'
import type { FigureArea } from './figure-rows'
import { LOCKED_REASON } from './locked-reason'
import styles from './area-nav.module.css'

/** The choice of all areas. */
export const ALL_AREAS = '全部数据'

interface AreaNavProps {
  areas: readonly Pick<FigureArea, 'name' | 'typed' | 'filled'>[]
  current: string
  locked: boolean
  onArea: (area: string) => void
  onAdd: () => void
}

/** The work areas with how much of each is filled in. */
export const AreaNav = memo(function AreaNav({ areas, current, locked, onArea, onAdd }: AreaNavProps) {
  const sum = (key: 'typed' | 'filled') => areas.reduce((total, area) => total + area[key], 0)
  return (
    <nav aria-label="工作领域" className={styles.areas}>
      {[{ name: ALL_AREAS, typed: sum('typed'), filled: sum('filled') }, ...areas].map((entry) => (
        <button
          key={entry.name}
          type="button"
          className={styles.area}
          aria-current={entry.name === current ? 'true' : undefined}
          onClick={() => onArea(entry.name)}
        >
          <span>{entry.name}</span>
          <span className={`${styles.count} tabular`} title={`已填 ${entry.filled} 项，共 ${entry.typed} 项`}>
            {entry.filled}/{entry.typed}
          </span>
        </button>
      ))}
      <Button
        variant="subtle"
        size="compact-sm"
        className={styles.add}
        disabled={locked}
        title={locked ? LOCKED_REASON : undefined}
        onClick={onAdd}
      >
        ＋ 添加指标
      </Button>
    </nav>
  )
}, sameJson)
