import type { ReportStore } from '@/components/report/store/report-store'

/** Where this machine keeps nothing: the browser asks before it closes a page with changes that are not saved, for as long as the page lives. */
export function warnBeforeLeaving(store: Pick<ReportStore, 'flush' | 'getState'>, page: EventTarget = window): void {
  page.addEventListener('beforeunload', (event) => {
    // While the user reads the question, the save may get through.
    store.flush()
    if (store.getState().save.kind !== 'saved') event.preventDefault()
  })
}
