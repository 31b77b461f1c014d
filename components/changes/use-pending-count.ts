'use client'

import { useReportState } from '@/components/report/report-store-context'
import { pendingFigures } from '@/lib/report/pending-figures'

/** How many figures wait for a yes before the text prints their new values. */
export const usePendingCount = (): number =>
  useReportState(({ report }) => pendingFigures(report).length)
