import type { ReportFields } from './fields'

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
