'use client'

import { Button } from '@mantine/core'
import dayjs from 'dayjs'
import { useReportState, useReportStore } from './report-store-context'
import styles from './save-indicator.module.css'

/** 已保存 14:32, 保存中, 离线，已暂存本机: always in sight, read out only when there is trouble. */
export function SaveIndicator({ onShowConflict }: { onShowConflict: () => void }) {
  const store = useReportStore()
  const save = useReportState((state) => state.save)
  const retry = (
    <Button size="compact-xs" variant="subtle" onClick={() => store.retry()}>
      立即重试
    </Button>
  )
  return (
    <div
      className={styles.indicator}
      role="status"
      aria-live={save.kind === 'saved' || save.kind === 'saving' ? 'off' : 'polite'}
    >
      {save.kind === 'saved' && (
        <span className="tabular">已保存{save.at !== null && ` ${dayjs(save.at).format('HH:mm')}`}</span>
      )}
      {save.kind === 'saving' && <span>保存中…</span>}
      {save.kind === 'offline' && (
        <>
          <span className={styles.amber}>离线，已暂存本机</span>
          {retry}
        </>
      )}
      {save.kind === 'failed' && (
        <>
          <span className={styles.red} title={save.message}>
            未能保存，已暂存本机：{save.message}
          </span>
          {retry}
        </>
      )}
      {save.kind === 'conflict' && (
        <>
          <span className={styles.red}>同一处另有人保存</span>
          <Button size="compact-xs" color="vermilion" variant="light" onClick={onShowConflict}>
            比较并选择
          </Button>
        </>
      )}
    </div>
  )
}
