import { defineTemplate } from '@/lib/template/template'
import { GOVERNMENT } from './government'
import { leadershipDutyPart } from './standard-parts'

/** Each of the two heads answers for what he himself did. */
const BOTH_HEADS = [
  { heading: '党委主要负责人履行第一责任人职责情况', guidance: '主持常委会会议学法、听取汇报、研究法治建设，督促班子成员和下级党政主要负责人依法办事。' },
  { heading: '政府主要负责人履行第一责任人职责情况', guidance: '主持常务会议学法、研究法治政府建设，重大行政决策合法性审查，法律顾问和公职律师，行政机关负责人出庭应诉。' },
]

/** 市、县党委和政府联合行文, reporting to the Party committee and government above. */
export const JOINT = defineTemplate({
  ...GOVERNMENT,
  id: 'joint',
  version: 1,
  name: '党委、政府联合年度报告',
  description: '市、县党委和政府联合行文使用，报上一级党委、政府，抄送上一级依法治市（省）办。发文机关填两个，党委在前。',
  officeKind: 'joint',
  primaryRecipients: ['{superiorPartyCommittee}', '{superiorGovernment}'],
  copiedTo: ['{superiorRuleOfLawOffice}'],
  lead:
    '{year}年，{region}坚持以习近平新时代中国特色社会主义思想为指导，深入学习贯彻习近平法治思想，' +
    '坚持党对法治政府建设的领导，推进法治政府建设各项任务落实，取得新的成效。' +
    '现将{year}年度法治政府建设情况报告如下：',
  parts: GOVERNMENT.parts.map((part) =>
    part.part === 'leadershipDuty' ? { ...leadershipDutyPart('党委主要负责人和政府主要负责人（分别写明）'), outline: BOTH_HEADS } : part,
  ),
})
