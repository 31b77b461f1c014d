'use client'

import { useReportState } from '@/components/report/report-store-context'

/** How many figures wait for a yes before the text prints their new values. */
export const usePendingCount = (): number =>
  useReportState(({ report }) => report.figures.filter(({ held }) => held !== null).length)
