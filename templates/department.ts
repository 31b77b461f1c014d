import { defineTemplate } from '@/lib/template/template'
import { DEFAULT_ORDER } from '@/lib/template/part-orders'
import { pickIndicators } from './indicator-catalogue'
import { achievementsPart, leadershipDutyPart, OTHER_MATTERS_PART, PLAN_PART, SHORTCOMINGS_PART } from './standard-parts'

/** 县级以上政府部门. */
export const DEPARTMENT = defineTemplate({
  id: 'department',
  version: 1,
  name: '部门年度报告',
  description: '县级以上政府部门使用，报本级党委、政府和上一级主管部门，抄送本级依法治县（区、市）办。',
  officeKind: 'department',
  partOrder: DEFAULT_ORDER,
  titleLines: ['{issuer}', '关于{year}年度法治政府建设情况的报告'],
  direction: 'upward',
  primaryRecipients: ['{partyCommittee}', '{government}', '{superiorOffice}'],
  copiedTo: ['{ruleOfLawOffice}'],
  lead:
    '{year}年，{issuer}坚持以习近平新时代中国特色社会主义思想为指导，深入学习贯彻习近平法治思想，' +
    '认真落实法治政府建设各项部署，立足职能职责推进依法行政，法治政府建设取得新的成效。' +
    '现将{year}年度法治政府建设情况报告如下：',
  parts: [
    achievementsPart([
      { heading: '加强法治政府建设的组织领导', guidance: '党组学法、专题研究、任务分工、督察考核、述法。' },
      { heading: '依法全面履行部门职能', guidance: '权责清单、简政放权、政务服务、优化法治化营商环境。' },
      { heading: '健全依法行政制度', guidance: '行政规范性文件的制定、合法性审核、备案和清理，参与立法情况。' },
      { heading: '推进科学民主依法决策', guidance: '重大行政决策程序、合法性审查、法律顾问和公职律师作用。' },
      { heading: '严格规范公正文明执法', guidance: '行政执法“三项制度”、涉企行政检查、处罚和许可、执法培训、轻微违法不予处罚。' },
      { heading: '强化行政权力制约和监督', guidance: '行政复议和应诉、负责人出庭、执法监督、案卷评查、政务公开。' },
      { heading: '以法治政府建设带动法治社会建设', guidance: '“谁执法谁普法”、矛盾纠纷化解、公共法律服务。' },
      { heading: '推进数字法治政府建设', guidance: '执法信息化、数据共享、网上办理。' },
    ]),
    leadershipDutyPart('本单位主要负责人'),
    SHORTCOMINGS_PART,
    PLAN_PART,
    OTHER_MATTERS_PART,
  ],
  indicators: pickIndicators(
    'party-group-studies',
    'party-group-meetings-on-rule-of-law',
    'documents-issued',
    'documents-reviewed',
    'decisions-reviewed',
    'penalties',
    'inspections',
    'enforcement-trainings',
    'enforcement-trainees',
    'case-files-reviewed',
    'review-carried-over',
    'review-received',
    'review-accepted',
    'review-concluded',
    'review-mediated',
    'review-received-growth',
    'review-acceptance-rate',
    'review-conclusion-rate',
    'review-mediation-rate',
    'litigation-received',
    'litigation-concluded',
    'litigation-lost',
    'litigation-heard',
    'appearances',
    'litigation-loss-rate',
    'appearance-rate',
    'mediation-accepted',
    'mediation-succeeded',
    'mediation-success-rate',
    'education-events',
    'education-audience',
    'rule-of-law-villagers',
  ),
})
