import { useMemo } from 'react'
import type { Report } from '@/lib/report/report'
import { figureRows, type FigureRow } from './figure-rows'

/** The lines of the numbers form; computed anew when figures, indicators or what may refer to them change. */
export function useFigureRows(report: Report): FigureRow[] {
  const { figures, indicators, sections, attachments } = report
  // Parts and attachments count only for 正文引用; fields and the rest never.
  // eslint-disable-next-line react-hooks/exhaustive-deps -- the rows depend on these parts of the report alone
  return useMemo(() => figureRows(report), [figures, indicators, sections, attachments])
}
