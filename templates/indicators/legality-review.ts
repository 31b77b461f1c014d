import { inArea, over, total, yearOnYear, type CatalogueEntry } from './catalogue-entry'

const review = inArea('合法性审查')
const contract = inArea('行政合同')
const adjudication = inArea('行政裁决')

export const LEGALITY_REVIEW: CatalogueEntry[] = [
  review.count('legality-reviews', '政府文件方案协议合法性审核件数', '件', '文件 方案 协议 审核|合法性审核|涉法事务 审查|合法性审查'),
  review.count('legality-opinions', '政府文件审核提出意见数', '条', '审核 提出意见|审查 提出意见|法律意见'),
  review.count('legality-opinions-adopted', '合法性审查意见采纳条数', '条', '意见 采纳|采纳 意见'),
  review.rate('legality-adoption-rate', '合法性审查意见采纳率', '意见 采纳率', over(['legality-opinions-adopted'], ['legality-opinions'])),
  review.rate('legality-reviews-growth', '合法性审查件数同比增幅', '合法性审查 同比|合法性审核 较上年', yearOnYear('legality-reviews')),
  review.count('meeting-reviews', '会议议题审核次数', '次', '会议议题 审核'),
  review.count('meeting-topics-reviewed', '会议议题审核项数', '项', '议题 审核|审核 议题'),
  review.count('legality-training-sessions', '合法性审查培训场次', '场', '合法性审查 培训'),
  review.count('grassroots-reviews', '基层（县乡）合法性审查件数', '件', '乡镇 合法性审查|基层 合法性审查|街道 合法性审查'),
  review.count('grassroots-opinions', '基层合法性审查意见条数', '条', '乡镇 审查意见|基层 审查意见'),
  review.count('grassroots-opinions-adopted', '基层合法性审查意见采纳条数', '条', '基层 意见 采纳|乡镇 意见 采纳'),
  review.rate('grassroots-reviews-growth', '基层合法性审查件数同比增幅', '基层 合法性审查 同比|乡镇 合法性审查 增长',
    yearOnYear('grassroots-reviews')),
  review.rate('grassroots-adoption-rate', '基层合法性审查意见采纳率', '基层 采纳率|乡镇 采纳率',
    over(['grassroots-opinions-adopted'], ['grassroots-opinions'])),
  review.count('counsel-reviews', '法律顾问合法性审查次数', '次', '法律顾问 合法性审查|法律顾问 审查意见'),
  review.count('counsel-review-attendances', '法律顾问合法性审查人次', '人次', '法律顾问 参与 审查|法律顾问 决策 合法性审查'),
  review.count('counsel-case-reviews', '法律顾问参与案件评查次数', '次', '法律顾问 案件评查|参与案件评查'),
  review.count('counsel-discussions', '法律顾问参与研讨次数', '次', '法律顾问 研讨|参与研讨'),
  review.count('legal-affairs-reports', '涉法事务研究报告份数', '份', '涉法事务 研究报告'),
  review.count('legal-instruments-reviewed', '重要法律文书审查件数', '件', '法律文书 审查'),
  review.count('consultation-replies', '立法（文件）征求意见反馈份数', '份', '征求意见 反馈|立法 征求意见'),
  contract.count('contract-inspection-offices', '合同专项督查单位数', '家', '合同 督查 单位'),
  contract.count('contracts-inspected', '合同专项督查合同数', '个', '督查 合同'),
  contract.count('contract-inspection-visits', '合同督查实地检查单位数', '家', '合同 实地检查'),
  contract.amount('contract-filing-threshold', '重大合同备案金额标准', '元', '合同 备案 以上'),
  contract.count('contracts-filed', '重大合同备案审查件数', '件', '重大合同 备案|合同 备案审查'),
  contract.count('contract-opinions', '重大合同审查意见条数', '条', '合同 审查意见'),
  contract.count('major-contracts-reviewed', '重大合同审查件数', '件', '重大合同 审查|审议 重大合同'),
  contract.count('contracts-reviewed', '行政合同审查件数', '件', '行政合同|机关合同|合同 审查'),
  adjudication.count('adjudications-concluded', '行政裁决已结件数', '件', '行政裁决 已结|行政裁决 办结'),
  adjudication.count('adjudications-pending', '行政裁决未结件数', '件', '行政裁决 未结|行政裁决 正在办理'),
  adjudication.count('adjudications', '行政裁决案件办理件数', '件', '行政裁决 办理|行政裁决案件',
    total('adjudications-concluded', 'adjudications-pending')),
  adjudication.rate('adjudication-conclusion-rate', '行政裁决办结率', '行政裁决 办结率', over(['adjudications-concluded'], ['adjudications'])),
]
