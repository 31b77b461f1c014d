/** pass 通过, fail 不通过, notMeasured 未测 (a program is missing), absent 无 (nothing to measure: the report lacks it). */
export type Verdict = 'pass' | 'fail' | 'notMeasured' | 'absent'

export const VERDICT_NAMES: Readonly<Record<Verdict, string>> = {
  pass: '通过',
  fail: '不通过',
  notMeasured: '未测',
  absent: '无',
}

/** One row of the list: what was asked, what the file shows. */
export interface ProofRow {
  id: RowId
  requirement: string
  measured: string
  verdict: Verdict
}

/** Every row of the list, in printed order; a file of either format has those that apply to it. */
export const ROW_NAMES = {
  paper: '纸张',
  topMargin: '天头',
  bindingMargin: '订口',
  rightMargin: '右白边',
  bottomMargin: '下白边',
  lineGrid: '行网格',
  linesPerPage: '每面行数',
  charactersPerLine: '每行字数',
  overTheEdge: '超出版心',
  faces: '字体字号',
  otherFaceNames: '字体别名',
  embeddedFonts: '字体嵌入',
  chineseMarks: '引号、破折号、省略号',
  letterhead: '版头',
  issuerMark: '发文机关标志',
  documentNumber: '发文字号',
  signatories: '签发人',
  redRule: '红色分隔线',
  title: '标题',
  recipients: '主送机关',
  firstPage: '首页正文',
  heads: '标题层级',
  ordinals: '“一是”段落',
  runInHeads: '段首标题',
  bookmarks: '书签',
  attachmentNote: '附件说明',
  signature: '署名',
  issueDate: '成文日期',
  annotation: '附注',
  attachments: '附件',
  imprint: '版记',
  imprintRules: '版记分隔线',
  pageNumbers: '页码',
  text: '逐字核对',
  printedText: '打印后逐字核对',
  searchable: '可检索',
  schema: '格式校验',
  references: '样式和关系引用',
  metadata: '文件属性',
  sameBytes: '重复导出',
} as const
export type RowId = keyof typeof ROW_NAMES

export const ROW_IDS = Object.keys(ROW_NAMES) as RowId[]

/** A row that was measured: pass or fail. */
export const judged = (id: RowId, requirement: string, passes: boolean, measured: string): ProofRow =>
  ({ id, requirement, measured, verdict: passes ? 'pass' : 'fail' })

export const absent = (id: RowId, requirement: string, measured: string): ProofRow =>
  ({ id, requirement, measured, verdict: 'absent' })

export const notMeasured = (id: RowId, requirement: string, why: string): ProofRow =>
  ({ id, requirement, measured: why, verdict: 'notMeasured' })
