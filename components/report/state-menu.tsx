'use client'

import { Menu, UnstyledButton } from '@mantine/core'
import { useState } from 'react'
import type { Finding } from '@/lib/checks/finding'
import { REPORT_STATES, STATE_NAMES, type ReportState } from '@/lib/report/report'
import { openChanges } from '@/components/changes/open-changes'
import { usePendingCount } from '@/components/changes/use-pending-count'
import { moveToState } from '@/lib/report/move-to-state'
import { pendingFigures } from '@/lib/report/pending-figures'
import { isLocked } from '@/lib/report/report-lock'
import { Badge } from '@/components/ui/badge'
import { lazyPart } from '@/components/ui/lazy-part'
import { showToast } from '@/components/ui/toasts'
import { useReportState, useReportStore } from './report-store-context'
import { STATE_TONES } from './state-tones'
import styles from './state-menu.module.css'

const ReviewDialog = lazyPart(() => import('./review-dialog').then((module) => module.ReviewDialog), {
  onFailure: ({ onClose }) => onClose(),
})

const EXPLANATIONS: Readonly<Record<ReportState, string>> = {
  drafting: '正在写，缺署名、日期、文号不算问题',
  underReview: '送领导审核，仍可修改；改了数，逐句核对后才写入正文',
  signed: '已签发，正文和数据锁定',
  published: '已公开，正文和数据锁定',
}

/** 起草, 送审, 签发, 公开: where the report stands, and the way to move it on or back. */
export function StateMenu() {
  const store = useReportStore()
  const current = useReportState((state) => state.report.state)
  const pending = usePendingCount()
  const [openErrors, setOpenErrors] = useState<readonly Finding[]>([])
  const move = (from: ReportState, state: ReportState) => {
    if (state === 'drafting' && pendingFigures(store.getState().report).length > 0) return openChanges({ returning: true })
    store.change((report) => moveToState(report, state))
    const waiting = pending > 0 && isLocked(state) ? `还有 ${pending} 项数据改动未确认，正文仍按原数。` : ''
    const message = `状态已改为“${STATE_NAMES[state]}”。${waiting}`
    showToast(message, { action: { label: '撤销', run: () => move(state, from) } })
  }
  const choose = (state: ReportState) => {
    if (state === current) return
    const goesToReview = current === 'drafting' && state === 'underReview'
    const errors = goesToReview ? store.checkNow().findings.filter(({ severity }) => severity === 'error') : []
    if (errors.length > 0) setOpenErrors(errors)
    else move(current, state)
  }
  return (
    <>
      <Menu position="bottom-start" width={280} onOpen={() => void ReviewDialog.preload()}>
        <Menu.Target>
          <UnstyledButton className={styles.button} aria-label={`状态：${STATE_NAMES[current]}，点击更改`}>
            <Badge tone={STATE_TONES[current]}>
              {STATE_NAMES[current]}
              <span aria-hidden="true"> ▾</span>
            </Badge>
          </UnstyledButton>
        </Menu.Target>
        <Menu.Dropdown>
          {REPORT_STATES.map((state) => (
            <Menu.Item key={state} onClick={() => choose(state)} aria-current={state === current || undefined}>
              <span className={styles.name}>
                {STATE_NAMES[state]}
                {state === current && '（当前）'}
              </span>
              <span className={styles.explanation}>{EXPLANATIONS[state]}</span>
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      {openErrors.length > 0 && (
        <ReviewDialog
          errors={openErrors}
          onReview={() => move('drafting', 'underReview')}
          onClose={() => setOpenErrors([])}
        />
      )}
    </>
  )
}
