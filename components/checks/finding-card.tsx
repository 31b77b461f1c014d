'use client'

import { Button, TextInput } from '@mantine/core'
import { useState, type ReactNode } from 'react'
import { applyFix } from '@/lib/checks/apply-fix'
import { describePlace } from '@/lib/checks/describe-place'
import { SEVERITY_NAMES, type Finding, type Severity } from '@/lib/checks/finding'
import { openChanges } from '@/components/changes/open-changes'
import { Badge, type BadgeTone } from '@/components/ui/badge'
import { showToast } from '@/components/ui/toasts'
import { changeWithUndo } from '@/components/report/change-with-undo'
import { freshId } from '@/components/report/fresh-id'
import { useReportState, useReportStore } from '@/components/report/report-store-context'
import { isLocked } from '@/lib/report/report-lock'
import { findingKey } from './finding-key'
import styles from './finding-card.module.css'

export const SEVERITY_TONES: Readonly<Record<Severity, BadgeTone>> = { error: 'red', warning: 'amber', info: 'accent' }
const USUAL_REASONS = ['已核实无误', '本地口径如此', '引用原文'] as const

interface FindingCardProps {
  finding: Finding
  /** What the finding is called, as a link or button that leads to its place. */
  renderTitle: (title: string) => ReactNode
  active?: boolean
}

/** A finding as a colleague's note: what, why, what to do; mended, shown or kept with one click. */
export function FindingCard({ finding, renderTitle, active = false }: FindingCardProps) {
  const store = useReportStore()
  const locked = useReportState((state) => isLocked(state.report.state))
  const [keeping, setKeeping] = useState(false)
  const [reason, setReason] = useState<string>(USUAL_REASONS[0])
  const { message, severity, fix, at } = finding

  const mend = () => {
    // The finding may be a moment old: its place may have moved, or it may have been mended just now.
    const present = store.checkNow().findings.find((other) => findingKey(other) === findingKey(finding))
    if (present?.fix) changeWithUndo(store, (report) => applyFix(report, present), `已${present.fix.label}。`)
    else showToast('这一处刚刚改动过，没有再改。请看新的检查结果。')
  }
  const keep = () => {
    const dismissal = { dismissalId: freshId('keep'), code: finding.code, quote: finding.quote, reason: reason.trim() }
    const update = (report: Parameters<Parameters<typeof store.change>[0]>[0]) => ({
      ...report,
      dismissals: [...report.dismissals, dismissal],
    })
    changeWithUndo(store, update, '已按原文保留，可在“已保留”里查看。')
  }

  return (
    <li className={`${styles.card} ${active ? styles.active : ''}`} aria-current={active || undefined}>
      <div className={styles.head}>
        <Badge square tone={SEVERITY_TONES[severity]}>
          {SEVERITY_NAMES[severity]}
        </Badge>
        <div className={styles.title}>{renderTitle(message.what)}</div>
      </div>
      <p className={styles.how}>{message.how}</p>
      <p className={styles.why}>
        {describePlace(at)} · {message.why}
      </p>
      {!keeping && (
        <div className={styles.actions}>
          {fix && (
            <Button size="compact-sm" onClick={mend} disabled={locked}>
              {fix.label}
            </Button>
          )}
          {finding.ruleId === 'direction-word-turns' && (
            <Button size="compact-sm" onClick={() => openChanges({ figureId: String(finding.data.figureId) })}>
              逐句核对
            </Button>
          )}
          <Button size="compact-sm" variant="subtle" color="gray" onClick={() => setKeeping(true)}>
            按原文保留…
          </Button>
        </div>
      )}
      {keeping && (
        <form
          className={styles.keep}
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
            onKeyDown={(event) => event.key === 'Escape' && setKeeping(false)}
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
            <Button size="compact-sm" variant="subtle" color="gray" onClick={() => setKeeping(false)}>
              取消
            </Button>
          </div>
        </form>
      )}
    </li>
  )
}
