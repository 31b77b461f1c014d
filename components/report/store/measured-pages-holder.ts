import type { MeasuredPages } from '@/lib/layout/measured-pages'
import { sameJson } from '@/lib/report/same-json'

/** The pages as last measured: kept up to date while somebody measures them, then valid until the text changes. */
export class MeasuredPagesHolder {
  #pages: MeasuredPages | null = null
  #measurers = 0

  constructor(private readonly onNew: () => void) {}

  get pages(): MeasuredPages | null {
    return this.#pages
  }

  /** Somebody measures the pages from now on, and tells them by `tell`; `end` when no more. */
  measure(): { tell: (pages: MeasuredPages) => void; end: () => void } {
    this.#measurers++
    return {
      tell: (pages) => {
        if (sameJson(pages, this.#pages)) return
        this.#pages = pages
        this.onNew()
      },
      end: () => this.#measurers--,
    }
  }

  textChanged(): void {
    if (this.#measurers === 0) this.#pages = null
  }
}
