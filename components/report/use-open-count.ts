import { useReportState } from './report-store-context'

/** How many findings ask to be mended; 0 until everything has been checked, so that no number is shown that soon grows. */
export const useOpenCount = (): number =>
  useReportState(({ checks: { whole, findings } }) =>
    whole ? findings.filter((finding) => finding.severity !== 'info').length : 0,
  )
