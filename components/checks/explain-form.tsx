'use client'

import { Button, NativeSelect, Textarea } from '@mantine/core'
import { useState } from 'react'
import { changeWithUndo } from '@/components/report/change-with-undo'
import { freshId } from '@/components/report/fresh-id'
import { useReportStore } from '@/components/report/report-store-context'
import { showToast } from '@/components/ui/toasts'
import { fullReport, ROW_LIMITS } from '@/lib/report/row-limits'
import styles from './finding-card.module.css'

const LONGEST = 400

/** 写明口径: how the unit counts an indicator; findings about its rates and repetitions are then silent. */
export function ExplainForm({ indicators, onClose }: { indicators: readonly string[]; onClose: () => void }) {
  const store = useReportStore()
  const [indicator, setIndicator] = useState(indicators[0] ?? '')
  const [text, setText] = useState('')
  const explain = () => {
    const { explanations } = store.getState().report
    if (explanations.length >= ROW_LIMITS.explanation) return showToast(fullReport('explanation'), { tone: 'error' })
    const explanation = { explanationId: freshId('basis'), indicator, text: text.trim() }
    changeWithUndo(
      store,
      (report) => ({ ...report, explanations: [...report.explanations, explanation] }),
      `已写明“${indicator}”的口径，可在“已说明口径”里查看。`,
    )
  }
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        explain()
      }}
    >
      {indicators.length > 1 && (
        <NativeSelect
          size="xs"
          label="指标"
          data={[...indicators]}
          value={indicator}
          onChange={(event) => setIndicator(event.currentTarget.value)}
        />
      )}
      <Textarea
        size="xs"
        label={indicators.length > 1 ? '口径' : `“${indicator}”的口径`}
        placeholder="如：以收到申请数为分母，统计至12月31日"
        description="写明以后，不再提示这一指标的口径问题"
        value={text}
        maxLength={LONGEST}
        autosize
        minRows={2}
        maxRows={6}
        autoFocus
        required
        onChange={(event) => setText(event.currentTarget.value)}
        onKeyDown={(event) => event.key === 'Escape' && onClose()}
      />
      <div className={styles.actions}>
        <Button size="compact-sm" type="submit" disabled={text.trim() === ''}>
          写明
        </Button>
        <Button size="compact-sm" variant="subtle" color="gray" onClick={onClose}>
          取消
        </Button>
      </div>
    </form>
  )
}
