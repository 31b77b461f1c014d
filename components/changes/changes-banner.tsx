'use client'

import { Button } from '@mantine/core'
import { openChanges } from './open-changes'
import { usePendingCount } from './use-pending-count'
import styles from './changes-banner.module.css'

/** Says on every page of a report that numbers changed past 起草 wait to be confirmed; nothing while there are none. */
export function ChangesBanner() {
  const count = usePendingCount()
  if (count === 0) return null
  return (
    <div role="status" className={styles.banner} data-banner>
      <span>有 {count} 项数据改动待确认，正文仍按原数。</span>
      <Button size="compact-xs" variant="default" onClick={() => openChanges()}>
        逐句核对
      </Button>
    </div>
  )
}
