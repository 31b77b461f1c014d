import { FORM_RULES } from './form-rules'
import { PROSE_RULES } from './prose-rules'
import type { Rule } from './rule'

/** Every rule that runs; each stands with one line in one of the two lists. */
export const RULES: readonly Rule[] = [...FORM_RULES, ...PROSE_RULES]
