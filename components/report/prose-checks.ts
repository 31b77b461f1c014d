import { PROSE_RULES } from '@/lib/checks/prose-rules'
import { INDICATOR_CATALOGUE } from '@/templates/indicator-catalogue'

/** The rules of words and numbers and the catalogue they name indicators by; fetched behind the page, as they are large. */
export const PROSE_CHECKS = { rules: PROSE_RULES, catalogue: INDICATOR_CATALOGUE }
export type ProseChecks = typeof PROSE_CHECKS
