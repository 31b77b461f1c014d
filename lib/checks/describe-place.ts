import type { ReportFields } from '@/lib/report/fields'
import type { Place } from '@/lib/report/place'
import type { SectionId } from '@/lib/report/report'
import { PART_NAMES } from '@/lib/template/part'

/** What the user reads for a field, in the words of GB/T 9704-2012. */
export const FIELD_NAMES: Readonly<Record<keyof ReportFields, string>> = {
  issuers: '发文机关',
  year: '年度',
  titleLines: '标题',
  copyNumber: '份号',
  urgency: '紧急程度',
  documentNumber: '发文字号',
  signatories: '签发人',
  direction: '行文方向',
  primaryRecipients: '主送机关',
  copiedTo: '抄送机关',
  issuerSignature: '发文机关署名',
  sealed: '加盖印章',
  issueDate: '成文日期',
  annotation: '附注',
  printingOffice: '印发机关',
  printDate: '印发日期',
  publishDate: '发布日期',
  indexNumber: '索引号',
  openness: '公开属性',
}

export const sectionName = (id: SectionId) => (id === 'lead' ? '导语' : PART_NAMES[id])

/** Where a finding is, in two to six characters: 成文日期, 举措成效, 数据, 第 27 行（已清除）, 全文. */
export function describePlace(at: Place): string {
  if ('field' in at) return FIELD_NAMES[at.field]
  if ('missingPart' in at) return sectionName(at.missingPart)
  if ('part' in at) return sectionName(at.part)
  if ('figureId' in at) return '数据'
  if ('droppedLine' in at) return `第 ${at.droppedLine} 行（已清除）`
  return '全文'
}
