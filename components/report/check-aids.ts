import type { Report } from '@/lib/report/report'
import { loadLastYear } from './load-last-year'
import type { ProseChecks } from './prose-checks'

/** What the checks read beside the report; null until it arrived. */
export interface CheckAids {
  prose: ProseChecks | null
  /** Last year's report, where there is one. */
  previousReport: Report | null
}

/** Fetches the aids once; what fails is asked for again at the next call. `onArrival` is told of each that came. */
export class CheckAidsLoader {
  readonly aids: CheckAids = { prose: null, previousReport: null }
  #running: Promise<void> | null = null

  constructor(
    private readonly reportId: string,
    private readonly onArrival: () => void,
  ) {}

  fetch(): Promise<void> {
    this.#running ??= this.#fetchMissing().finally(() => (this.#running = null))
    return this.#running
  }

  async #fetchMissing(): Promise<void> {
    const { aids } = this
    const take = (part: Partial<CheckAids>) => {
      Object.assign(aids, part)
      this.onArrival()
    }
    // Without the server the checks do with what is there; whoever waits is told by the page itself.
    const prose = aids.prose ? null : import('./prose-checks').then(({ PROSE_CHECKS }) => take({ prose: PROSE_CHECKS }))
    const lastYear = aids.previousReport
      ? null
      : loadLastYear(this.reportId).then((previousReport) => previousReport && take({ previousReport }))
    await Promise.allSettled([prose, lastYear])
  }
}
