'use client'

import { Button } from '@mantine/core'
import dayjs from 'dayjs'
import { useReportState, useReportStore } from '@/components/report/report-store-context'
import type { SaveConflict } from './save-queue'
import styles from './save-indicator.module.css'

const CONFLICTS: Readonly<Record<SaveConflict['reason'], string>> = {
  stale: '同一处另有人保存',
  locked: '已签发，有改动没有保存',
  unsaved: '另有没保存的改动',
}
const UNKEPT =
  '浏览器不允许在本机暂存未保存的改动（如无痕窗口、磁盘已满）。断网或保存出错时请不要关闭页面，待显示“已保存”后再离开。'

/** 已保存 14:32, 保存中, 离线，已暂存本机: always in sight, read out only when there is trouble. */
export function SaveIndicator({ onShowConflict }: { onShowConflict: () => void }) {
  const store = useReportStore()
  const save = useReportState((state) => state.save)
  const keeps = useReportState((state) => state.keepsUnsaved)
  const reason = useReportState((state) => state.conflicts[0]?.reason ?? 'stale')
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
          <span className={styles.amber}>{keeps ? '离线，已暂存本机' : '离线，请勿关闭页面'}</span>
          {retry}
        </>
      )}
      {save.kind === 'failed' && (
        <>
          <span className={styles.red} title={save.message}>
            {keeps ? '未能保存，已暂存本机' : '未能保存，请勿关闭页面'}：{save.message}
          </span>
          {retry}
        </>
      )}
      {save.kind === 'conflict' && (
        <>
          <span className={styles.red}>{CONFLICTS[reason]}</span>
          <Button size="compact-xs" color="vermilion" variant="light" onClick={onShowConflict}>
            比较并选择
          </Button>
        </>
      )}
      {!keeps && (
        <span className={styles.amber} title={UNKEPT}>
          本机不能暂存
        </span>
      )}
    </div>
  )
}
