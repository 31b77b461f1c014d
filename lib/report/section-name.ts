import { PART_NAMES } from '@/lib/template/part'
import type { SectionId } from './report'

/** What the user reads for a section: 导语, 举措成效. */
export const sectionName = (id: SectionId): string => (id === 'lead' ? '导语' : PART_NAMES[id])
