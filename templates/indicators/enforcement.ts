import { inArea, over, total, yearOnYear, type CatalogueEntry } from './catalogue-entry'

const { count, rate, rank } = inArea('行政执法')
const business = inArea('涉企执法')

export const ENFORCEMENT: CatalogueEntry[] = [
  count('penalties', '行政处罚件数', '件', '行政处罚 案件|作出行政处罚|办理行政处罚'),
  count('licences', '行政许可件数', '件', '行政许可|办理行政许可'),
  count('inspections', '行政检查次数', '次', '行政检查|检查 市场主体'),
  count('coercive-measures', '行政强制件数', '件', '行政强制'),
  count('enforcers', '行政执法持证人员数', '名', '持证 执法人员|行政执法证|执法 持证'),
  count('enforcement-trainings', '行政执法培训场次', '次', '行政执法培训|执法 业务培训|执法培训'),
  count('enforcement-trainees', '行政执法培训人次', '人次', '执法 培训 人次|执法人员培训'),
  count('enforcement-exam-sessions', '行政执法证培训考试期数', '期', '执法证 培训考试'),
  count('enforcement-exam-takers', '执法资格考试人数', '名', '执法资格 考试|资格考试 参加'),
  count('enforcement-training-hours', '执法人员培训学时标准', '学时', '执法人员 学时'),
  count('minor-cases-unpunished', '轻微不罚案件数', '件', '轻微违法 不予处罚|轻微不罚|轻微免罚'),
  count('first-cases-unpunished', '首违不罚案件数', '件', '首违不罚'),
  count('exemption-list-items', '免罚清单事项数', '项', '免罚清单|不予处罚 清单'),
  count('exempted-enterprises', '免罚企业数', '家', '免予行政处罚 企业|免罚 企业'),
  count('penalty-items', '综合执法行政处罚事项数', '个', '行政处罚事项|综合执法 事项'),
  count('qualification-cleanup-offices', '资格清理执法单位数', '个', '资格清理 执法单位'),
  count('qualification-cleanup-streets', '资格清理街道数', '个', '资格清理 街道|资格清理 乡镇'),
  count('cases-county', '县直单位案件量', '件', '县直 案件|区直 案件|本级 案件'),
  count('cases-towns', '乡镇案件量', '件', '乡镇 案件|街道 案件|镇街 案件'),
  count('cases-on-platform', '执法平台案件量', '件', '执法平台 案件|执法平台 办理', total('cases-county', 'cases-towns')),
  rate('town-case-handling-rate', '镇街执法平台办案率', '镇街 办案率|乡镇 办案率'),
  rank('platform-cases-rank', '执法平台办案量排名', '位', '办案量 排名|办案量 倒数'),
  rank('platform-rate-rank', '执法平台办案率排名', '位', '办案率 排名|办案率 倒数'),
  rank('publication-timeliness-rank', '执法案件公示及时率排名', '位', '公示及时率'),
  business.count('business-inspections', '涉企行政检查次数', '次', '涉企行政检查|涉企检查 次'),
  business.rate('business-inspections-growth', '涉企行政检查次数同比增幅', '涉企行政检查 同比|涉企检查 下降', yearOnYear('business-inspections')),
  business.count('business-cases-corrected', '涉企查纠案件数', '件', '涉企 查纠|查纠 案件'),
  business.amount('business-losses-recovered', '为企业挽回损失', '万元', '挽回 损失|挽回经济损失'),
  business.count('business-inspection-items', '涉企行政检查事项数', '项', '涉企 检查事项'),
  business.count('joint-inspections', '联合检查次数', '次', '综合查一次|联合检查|跨部门 检查'),
  business.rate('joint-inspection-share', '联合检查占比', '联合检查 占比', over(['joint-inspections'], ['business-inspections'])),
]
