import { z } from 'zod'
import { reportText } from './inline'

/** "YYYY-MM-DD", or empty while unknown. */
const isoDay = z.union([z.literal(''), z.iso.date('日期写作 2026-02-03 的形式')])
const name = reportText(100)

export const DIRECTIONS = ['upward', 'downward', 'parallel'] as const
export const URGENCIES = ['none', 'urgent', 'extraUrgent'] as const
export const OPENNESS = ['proactive', 'onRequest', 'withheld'] as const
export const DIRECTION_NAMES: Readonly<Record<(typeof DIRECTIONS)[number], string>> = {
  upward: '上行文',
  downward: '下行文',
  parallel: '平行文',
}
export const URGENCY_NAMES: Readonly<Record<(typeof URGENCIES)[number], string>> = {
  none: '平件',
  urgent: '加急',
  extraUrgent: '特急',
}
export const OPENNESS_NAMES: Readonly<Record<(typeof OPENNESS)[number], string>> = {
  proactive: '主动公开',
  onRequest: '依申请公开',
  withheld: '不予公开',
}

/** What stands around the text (GB/T 9704-2012 7.2–7.4) and the metadata of publication. Empty means 未填. */
export const fieldsSchema = z.strictObject({
  /** 发文机关, several in a joint issue (联合行文). */
  issuers: z.array(name).min(1).max(10),
  /** 年度: the year reported on. */
  year: z.number().int().min(1990).max(2100),
  titleLines: z.array(reportText(200)).min(1).max(8),
  /** 份号: usually six digits. */
  copyNumber: reportText(20),
  /** 紧急程度; there is no 密级, as classified text does not belong in this program. */
  urgency: z.enum(URGENCIES),
  documentNumber: reportText(60),
  signatories: z.array(reportText(30)).max(10),
  direction: z.enum(DIRECTIONS),
  primaryRecipients: z.array(name).max(30),
  copiedTo: z.array(name).max(50),
  /** 发文机关署名; a joint issue has one line each. */
  issuerSignature: reportText(400),
  /** 加盖印章: 署名 and 成文日期 leave room for the seal. */
  sealed: z.boolean(),
  issueDate: isoDay,
  /** 附注, printed in round brackets. */
  annotation: reportText(200),
  printingOffice: name,
  printDate: isoDay,
  publishDate: isoDay,
  indexNumber: reportText(60),
  openness: z.enum(OPENNESS),
})
export type ReportFields = z.infer<typeof fieldsSchema>
