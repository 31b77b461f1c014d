import type { PartStatus } from '@/lib/checks/part-statuses'

export const STATUS_NAMES: Readonly<Record<PartStatus, string>> = {
  empty: '未填',
  drafting: '起草中',
  complete: '已完成',
  flawed: '有问题',
}

/** The state of a part as a mark that also differs in shape: hollow, half, ticked, with an exclamation stroke. */
export function StatusDot({ status }: { status: PartStatus }) {
  return (
    <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      {status === 'empty' && <circle cx="8" cy="8" r="7" fill="#fff" stroke="#b4bcc5" strokeWidth="1.5" />}
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
