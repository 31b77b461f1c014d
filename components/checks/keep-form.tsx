'use client'

import { Button, TextInput } from '@mantine/core'
import { useState } from 'react'
import { changeWithUndo } from '@/components/report/change-with-undo'
import { freshId } from '@/components/report/fresh-id'
import { useReportStore } from '@/components/report/report-store-context'
import { showToast } from '@/components/ui/toasts'
import { fullReport, ROW_LIMITS } from '@/lib/report/row-limits'
import type { Finding } from '@/lib/checks/finding'
import styles from './finding-card.module.css'

const USUAL_REASONS = ['已核实无误', '本地口径如此', '引用原文'] as const

/** 按原文保留: the reason for which a finding is kept as it is. */
export function KeepForm({ finding, onClose }: { finding: Finding; onClose: () => void }) {
  const store = useReportStore()
  const [reason, setReason] = useState<string>(USUAL_REASONS[0])
  const keep = () => {
    const { dismissals } = store.getState().report
    if (dismissals.length >= ROW_LIMITS.dismissal) return showToast(fullReport('dismissal'), { tone: 'error' })
    const dismissal = { dismissalId: freshId('keep'), code: finding.code, quote: finding.quote, reason: reason.trim() }
    changeWithUndo(
      store,
      (report) => ({ ...report, dismissals: [...report.dismissals, dismissal] }),
      '已按原文保留，可在“已按原文保留”里查看或取消。',
    )
  }
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        keep()
      }}
    >
      <TextInput
        size="xs"
        label="保留的理由"
        value={reason}
        maxLength={400}
        autoFocus
        onChange={(event) => setReason(event.currentTarget.value)}
        onKeyDown={(event) => event.key === 'Escape' && onClose()}
      />
      <div className={styles.reasons}>
        {USUAL_REASONS.map((usual) => (
          <button key={usual} type="button" className={styles.reason} onClick={() => setReason(usual)}>
            {usual}
          </button>
        ))}
      </div>
      <div className={styles.actions}>
        <Button size="compact-sm" type="submit" disabled={reason.trim() === ''}>
          保留
        </Button>
        <Button size="compact-sm" variant="subtle" color="gray" onClick={onClose}>
          取消
        </Button>
      </div>
    </form>
  )
}
