import { LETTERHEAD_AND_ATTACHMENTS } from './0001-letterhead-and-attachments'
import { HELD_FIGURES_AND_EXPLANATIONS } from './0002-held-figures-and-explanations'

/** One step: takes the JSON of version `from` and gives that of `from + 1`. Never edited once released. */
export interface Migration {
  from: number
  migrate: (report: Record<string, unknown>) => Record<string, unknown>
}

/** In order, without gaps; the last leads to SCHEMA_VERSION. */
export const MIGRATIONS: readonly Migration[] = [LETTERHEAD_AND_ATTACHMENTS, HELD_FIGURES_AND_EXPLANATIONS]
