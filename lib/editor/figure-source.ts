import type { FigureRef } from '@/lib/report/inline'
import type { Unresolved } from '@/lib/report/resolved-report'

/** The printed text of a reference; one without a value reads 【未填：指标名】 and says why. */
export interface FigureText {
  text: string
  unresolved?: Unresolved
}

/** One line of the list from which a reference is chosen: the indicator's name and its present value with unit. */
export interface FigureChoice {
  figureId: string
  name: string
  text: string
}

/** Where the editor reads the numbers from. Values never enter the document: a listener redraws the references. */
export interface FigureSource {
  textOf(ref: FigureRef): FigureText
  /** Whether the reference shows what may have decimals: an amount, a rate, a score, a change in per cent; no count. */
  hasDecimals(ref: FigureRef): boolean
  /** Figures whose name or value fits the words typed, best first; all for an empty query. */
  search(query: string): FigureChoice[]
  /** Calls the listener after any value changed; the result ends the subscription. */
  subscribe(listener: () => void): () => void
}
