import type { Report } from '@/lib/report/report'
import { showToast } from '@/components/ui/toasts'
import { changedBodies } from '@/lib/report/changed-bodies'
import { replaceBodies } from '@/components/report/store/replace-bodies'
import type { ReportStore } from '@/components/report/store/report-store'

interface UndoOptions {
  /** The report the way leads back to, when what is undone began ahead of the change. */
  before?: Report
}

/** Makes a change and offers the way back for a moment. Going back is refused once the same places were changed again. */
export function changeWithUndo(
  store: ReportStore,
  update: (report: Report) => Report,
  message: string,
  options: UndoOptions = {},
): void {
  store.collectSheet()
  const before = options.before ?? store.getState().report
  store.change(update)
  const after = store.getState().report
  const back = changedBodies(after, before)
  if (back.length === 0) return
  const undo = () => {
    store.collectSheet()
    const touched = new Set(changedBodies(after, store.getState().report).map(({ target }) => target))
    if (back.some(({ target }) => touched.has(target))) {
      showToast('之后同一处又有改动，不能直接撤销；可在“版本”里找回。', { tone: 'error' })
      return
    }
    store.change((report) => replaceBodies(report, back))
  }
  showToast(message, { action: { label: '撤销', run: undo } })
}
