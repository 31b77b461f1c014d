import type { Report } from '@/lib/report/report'
import type { CatalogueEntry } from './catalogue-entry'
import type { TypedAmount } from './amount-in'
import type { Quantity } from './quantity'
import type { Reproduction } from './reproduce-words'
import type { Stated } from './stated-year'

export type ProposedIndicator = Report['indicators'][number]

/** The catalogue with whole indicators, so that one can be added to a report. */
export type IndicatorEntry = CatalogueEntry & { indicator: ProposedIndicator }

/**
 * How a number of the text stands to the table:
 * equal — the table has this very number; agrees — it is a rounded or approximate form of the table's;
 * fills — the table has none yet; differs — the table has another; missing — a computed figure lacks its inputs;
 * none — no indicator, or one that counts something else.
 */
export type Standing = 'equal' | 'agrees' | 'fills' | 'differs' | 'missing' | 'none'

/** What a number typed into the text could become (转为数据). */
export interface Proposal {
  quantity: Quantity
  /** Of the report, or of the catalogue and then added to the report when accepted; null when none fits. */
  indicator: ProposedIndicator | null
  show: Stated
  standing: Standing
  /** What the form would take; null where it takes nothing: a computed figure, a change, another unit, a locked value. */
  amount: TypedAmount | null
  /** The form has last year's value from last year's report, and keeps it. */
  isLocked: boolean
  /** What the table has now, with unit; '' when nothing. */
  tabled: string
  /** The reference that prints exactly the same words; null where none does: the words then stay text. */
  reference: Reproduction | null
  /** No need to look: the indicator is sure, nothing in the table changes, nothing in the text contradicts it. */
  isCertain: boolean
}
