import type { PartStatus } from '@/lib/checks/part-statuses'
import type { SectionId } from '@/lib/report/report'
import type { ReportChecks } from './store/report-store-state'

/** A part of which not everything is checked yet may be neither complete nor flawed. */
export type ShownStatus = PartStatus | 'checking'

export const STATUS_NAMES: Readonly<Record<ShownStatus, string>> = {
  empty: '未填',
  drafting: '起草中',
  complete: '已完成',
  flawed: '有问题',
  checking: '检查中…',
}

/** What may be said of a part by now: a verdict waits for the last rules. */
export function shownStatus({ statuses, whole }: ReportChecks, id: SectionId): ShownStatus {
  const status = statuses[id]
  return whole || status === 'empty' || status === 'drafting' ? status : 'checking'
}

/** The state of a part as a mark that also differs in shape: hollow, half, ticked, with an exclamation stroke, dotted. */
export function StatusDot({ status }: { status: ShownStatus }) {
  return (
    <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      {status === 'empty' && <circle cx="8" cy="8" r="7" fill="#fff" stroke="#b4bcc5" strokeWidth="1.5" />}
      {status === 'checking' && (
        <circle cx="8" cy="8" r="7" fill="#fff" stroke="#b4bcc5" strokeWidth="1.5" strokeDasharray="2 2.4" />
      )}
      {status === 'drafting' && (
        <>
          <circle cx="8" cy="8" r="7" fill="#fff" stroke="#1f4e8c" strokeWidth="1.5" />
          <path d="M8 1a7 7 0 0 0 0 14z" fill="#1f4e8c" />
        </>
      )}
      {status === 'complete' && (
        <>
          <circle cx="8" cy="8" r="8" fill="#1a7f4b" />
          <path
            d="M4.6 8.2l2.3 2.3 4.4-4.8"
            fill="none"
            stroke="#fff"
            strokeWidth="1.6"
            strokeLinecap="round"
            strokeLinejoin="round"
          />
        </>
      )}
      {status === 'flawed' && (
        <>
          <circle cx="8" cy="8" r="8" fill="#9a6700" />
          <path d="M8 4v5M8 11.4v.6" stroke="#fff" strokeWidth="1.8" strokeLinecap="round" />
        </>
      )}
    </svg>
  )
}
