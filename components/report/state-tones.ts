import type { ReportState } from '@/lib/report/report'
import type { BadgeTone } from '@/components/ui/badge'

/** The tint of each state of the report. */
export const STATE_TONES: Readonly<Record<ReportState, BadgeTone>> = {
  drafting: 'accent',
  underReview: 'amber',
  signed: 'green',
  published: 'green',
}
