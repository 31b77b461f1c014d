import { FIELD_NAMES } from '@/lib/report/field-names'
import type { Place } from '@/lib/report/place'
import { sectionName } from '@/lib/report/section-name'

/** Where a finding is, in two to six characters: 成文日期, 举措成效, 附件, 数据, 第 27 行（已清除）, 全文. */
export function describePlace(at: Place): string {
  if ('field' in at) return FIELD_NAMES[at.field]
  if ('missingPart' in at) return sectionName(at.missingPart)
  if ('part' in at) return sectionName(at.part)
  if ('attachmentId' in at) return '附件'
  if ('figureId' in at) return '数据'
  if ('droppedLine' in at) return `第 ${at.droppedLine} 行（已清除）`
  return '全文'
}
