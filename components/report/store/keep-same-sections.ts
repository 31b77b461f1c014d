import { SECTION_IDS, type Report } from '@/lib/report/report'
import { sameJson } from '@/lib/report/same-json'

/** The new sections, with the old objects where nothing differs, so that whoever caches by identity keeps its work. */
export function keepSameSections(before: Report['sections'], after: Report['sections']): Report['sections'] {
  if (before === after) return before
  const entries = SECTION_IDS.map((id) => [id, sameJson(before[id], after[id]) ? before[id] : after[id]] as const)
  return Object.fromEntries(entries) as Report['sections']
}
