'use client'

import { Button } from '@mantine/core'
import { useRouter } from 'next/navigation'
import { useState, type ReactNode } from 'react'
import { applyFix } from '@/lib/checks/apply-fix'
import { describePlace } from '@/lib/checks/describe-place'
import { SEVERITY_NAMES, type Finding, type Severity } from '@/lib/checks/finding'
import { openChanges } from '@/components/changes/open-changes'
import { Badge, type BadgeTone } from '@/components/ui/badge'
import { showToast } from '@/components/ui/toasts'
import { changeWithUndo } from '@/components/report/change-with-undo'
import { placeHref } from '@/components/report/place-link'
import { useReportState, useReportStore } from '@/components/report/report-store-context'
import { isLocked } from '@/lib/report/report-lock'
import { ExplainForm } from './explain-form'
import { findingKey } from './finding-key'
import { KeepForm } from './keep-form'
import styles from './finding-card.module.css'

export const SEVERITY_TONES: Readonly<Record<Severity, BadgeTone>> = { error: 'red', warning: 'amber', info: 'accent' }

/** What cannot stand in a report by anyone's reason: a number that is missing, gone, or that no such figure can have. */
const NEVER_KEPT = new Set(['figure-empty', 'figure-deleted', 'figure-impossible'])
/** What leads to the cell of the figure. */
const FIGURE_LABELS: Readonly<Record<string, string>> = { 'figure-empty': '去填', 'figure-impossible': '查看数据' }

interface FindingCardProps {
  finding: Finding
  /** What the finding is called, as a link or button that leads to its place. */
  renderTitle: (title: string) => ReactNode
  active?: boolean
  /** Shows a figure's cell beside the sheet; without it, its page is opened. */
  onFigure?: (figureId: string) => void
}

/** A finding as a colleague's note: what, why, what to do; mended, shown or kept with one click. */
export function FindingCard({ finding, renderTitle, active = false, onFigure }: FindingCardProps) {
  const store = useReportStore()
  const router = useRouter()
  const locked = useReportState((state) => isLocked(state.report.state))
  const [form, setForm] = useState<'keep' | 'explain' | null>(null)
  const close = () => setForm(null)
  const { message, severity, fix, at, explainable, ruleId } = finding
  const figureId = String(finding.data.figureId)
  const goToFigure = () => (onFigure ? onFigure(figureId) : router.push(placeHref(store.getState().report.id, { figureId })))

  const mend = () => {
    // The finding may be a moment old: its place may have moved, or it may have been mended just now.
    const present = store.checkNow().findings.find((other) => findingKey(other) === findingKey(finding))
    if (present?.fix) changeWithUndo(store, (report) => applyFix(report, present), `已${present.fix.label}。`)
    else showToast('这一处刚刚改动过，没有再改。请看新的检查结果。')
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
      {form === null && (
        <div className={styles.actions}>
          {fix && (
            <Button size="compact-sm" onClick={mend} disabled={locked}>
              {fix.label}
            </Button>
          )}
          {FIGURE_LABELS[ruleId] && (
            <Button size="compact-sm" onClick={goToFigure} disabled={locked}>
              {FIGURE_LABELS[ruleId]}
            </Button>
          )}
          {ruleId === 'direction-word-turns' && (
            <Button size="compact-sm" onClick={() => openChanges({ figureId })}>
              逐句核对
            </Button>
          )}
          {explainable && (
            <Button size="compact-sm" variant="default" onClick={() => setForm('explain')}>
              写明口径…
            </Button>
          )}
          {!NEVER_KEPT.has(ruleId) && (
            <Button size="compact-sm" variant="subtle" color="gray" onClick={() => setForm('keep')}>
              按原文保留…
            </Button>
          )}
        </div>
      )}
      {form === 'keep' && <KeepForm finding={finding} onClose={close} />}
      {form === 'explain' && <ExplainForm indicators={explainable ?? []} onClose={close} />}
    </li>
  )
}
