import { defineTemplate } from '@/lib/template/template'
import { DEFAULT_ORDER } from '@/lib/template/part-orders'
import { pickIndicators } from './indicator-catalogue'
import { achievementsPart, leadershipDutyPart, OTHER_MATTERS_PART, PLAN_PART, SHORTCOMINGS_PART } from './standard-parts'

/** 乡镇、街道. */
export const TOWN = defineTemplate({
  id: 'town',
  version: 1,
  name: '乡镇（街道）年度报告',
  description: '乡镇、街道使用，报上一级党委、政府，抄送上一级依法治县（区、市）办；街道按本地规定。',
  officeKind: 'town',
  partOrder: DEFAULT_ORDER,
  titleLines: ['{issuer}', '关于{year}年度法治政府建设情况的报告'],
  direction: 'upward',
  primaryRecipients: ['{superiorPartyCommittee}', '{superiorGovernment}'],
  copiedTo: ['{superiorRuleOfLawOffice}'],
  lead:
    '{year}年，{region}坚持以习近平新时代中国特色社会主义思想为指导，深入学习贯彻习近平法治思想，' +
    '认真落实上级关于法治政府建设的部署，把依法行政贯穿基层治理全过程，法治建设取得新的成效。' +
    '现将{year}年度法治政府建设情况报告如下：',
  parts: [
    achievementsPart([
      { heading: '加强法治建设的组织领导', guidance: '党委会议学法和专题研究、法治建设机构和人员、任务落实。' },
      { heading: '依法履行基层治理职能', guidance: '履行职责事项清单、便民服务、为企服务。' },
      { heading: '规范文件和合同管理', guidance: '文件、合同的合法性审查和清理。' },
      { heading: '推进依法决策', guidance: '重大事项集体讨论、合法性审查、法律顾问参与。' },
      { heading: '规范综合行政执法', guidance: '执法队伍和持证、承接事项、执法“三项制度”、执法培训。' },
      { heading: '自觉接受监督', guidance: '人大监督、政务公开、行政复议和应诉、负责人出庭。' },
      { heading: '提升基层社会治理法治化水平', guidance: '人民调解、社区矫正和安置帮教、“法律明白人”、民主法治村（社区）创建、普法。' },
      { heading: '推进数字化应用', guidance: '综合治理、执法和便民服务的信息化。' },
    ]),
    leadershipDutyPart('乡镇（街道）党政主要负责人'),
    SHORTCOMINGS_PART,
    PLAN_PART,
    OTHER_MATTERS_PART,
  ],
  indicators: pickIndicators(
    'party-group-studies',
    'party-group-meetings-on-rule-of-law',
    'statements-due',
    'statements-made',
    'statement-rate',
    'grassroots-reviews',
    'grassroots-opinions',
    'grassroots-opinions-adopted',
    'grassroots-adoption-rate',
    'grassroots-reviews-growth',
    'enforcers',
    'penalties',
    'inspections',
    'enforcement-trainings',
    'litigation-heard',
    'appearances',
    'appearance-rate',
    'mediation-committees',
    'mediation-accepted',
    'mediation-succeeded',
    'mediation-success-rate',
    'mediation-amount',
    'correction-persons',
    'resettlement-persons',
    'resettlement-helped',
    'resettlement-help-rate',
    'aid-consultations',
    'education-events',
    'education-audience',
    'rule-of-law-villagers',
    'model-villages-municipal',
  ),
})
