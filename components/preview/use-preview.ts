'use client'

import { useEffect, useMemo, useSyncExternalStore } from 'react'
import type { ReportEditorHandle } from '@/components/editor/contract'
import { ApiError } from '@/components/report/api-request'
import { useReportStore } from '@/components/report/report-store-context'
import type { CopyKind } from '@/lib/layout/laid-out-document'
import { drawPreview } from './preview-api'
import { PreviewFeed, type PreviewState } from './preview-feed'

/** The pages of the report that is open, in step with the sheet, for as long as the caller stands. */
export function usePreview(sheet: ReportEditorHandle | null, copy: CopyKind): PreviewState & { retry: () => void } {
  const store = useReportStore()
  const feed = useMemo(
    () =>
      new PreviewFeed({
        read() {
          const { report } = store.getState()
          return JSON.stringify({ report: sheet ? { ...report, sections: sheet.getSections() } : report, copy })
        },
        draw: (input, signal) => drawPreview(store.getState().report.id, input, signal),
        tell: (failure) => (failure instanceof ApiError ? failure.message : null),
        now: () => performance.now(),
        after(milliseconds, callback) {
          const timer = setTimeout(callback, milliseconds)
          return () => clearTimeout(timer)
        },
      }),
    [store, sheet, copy],
  )
  useEffect(() => {
    let { report } = store.getState()
    const unsubscribe = store.subscribe(() => {
      if (store.getState().report === report) return
      report = store.getState().report
      feed.refresh()
    })
    // The sheet tells the store only at rest.
    const stopListening = sheet?.onEdit(() => feed.refresh())
    // The rules of the pages read what is measured here.
    const measurer = store.measurePages()
    const stopMeasuring = feed.subscribe(() => {
      const { preview } = feed.getState()
      if (preview) measurer.tell(preview.measured)
    })
    feed.refresh()
    return () => {
      unsubscribe()
      stopMeasuring()
      measurer.end()
      stopListening?.()
      feed.stop()
    }
  }, [store, sheet, feed])
  const state = useSyncExternalStore(feed.subscribe, feed.getState, feed.getState)
  return { ...state, retry: () => feed.retry() }
}
