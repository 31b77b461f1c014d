import type { ReportStore } from '@/components/report/store/report-store'

/** How many numbers typed into the text have an indicator; none where the reader of numbers cannot be fetched. */
export async function recognisedCount(store: ReportStore): Promise<number> {
  const reader = await import('./report-proposals').catch(() => null)
  store.collectSheet()
  return reader ? reader.proposalsOf(store.getState().report).filter(({ indicator }) => indicator !== null).length : 0
}
