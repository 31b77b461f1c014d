import type { SectionPlaceholder } from '@/lib/editor/section-placeholders'
import { SECTION_IDS, type SectionId } from '@/lib/report/report'
import { PART_NAMES } from '@/lib/template/part'

/** What the user reads for a section. */
export const SECTION_NAMES: Readonly<Record<SectionId, string>> = { lead: '导语', ...PART_NAMES }

/** The words of absent and empty sections; `guidance` says what belongs there. */
export function sectionPlaceholders(guidance: Partial<Record<SectionId, string>>): Record<SectionId, SectionPlaceholder> {
  const words = (id: SectionId): SectionPlaceholder => {
    const hint = guidance[id] ?? ''
    return {
      absent: `报告里没有“${SECTION_NAMES[id]}”部分。${hint}`,
      empty: `“${SECTION_NAMES[id]}”还没有内容。${hint}`,
      start: '写这一部分',
      hint: hint || `在这里写“${SECTION_NAMES[id]}”`,
    }
  }
  return Object.fromEntries(SECTION_IDS.map((id) => [id, words(id)])) as Record<SectionId, SectionPlaceholder>
}
