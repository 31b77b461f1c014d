import { defineTemplate } from '@/lib/template/template'
import { DEFAULT_ORDER } from '@/lib/template/part-orders'
import { pickIndicators } from './indicator-catalogue'
import { achievementsPart, leadershipDutyPart, OTHER_MATTERS_PART, PLAN_PART, SHORTCOMINGS_PART } from './standard-parts'

/** 市、县级人民政府, reporting to the Party committee and the People's Congress of its own level. */
export const GOVERNMENT = defineTemplate({
  id: 'government',
  version: 1,
  name: '政府年度报告',
  description: '市、县级人民政府使用，报本级党委和人大常委会。',
  officeKind: 'government',
  partOrder: DEFAULT_ORDER,
  titleLines: ['{issuer}', '关于{year}年度法治政府建设情况的报告'],
  direction: 'upward',
  primaryRecipients: ['{partyCommittee}', '{peoplesCongress}'],
  copiedTo: [],
  lead:
    '{year}年，{issuer}坚持以习近平新时代中国特色社会主义思想为指导，深入学习贯彻习近平法治思想，' +
    '认真落实党中央、国务院关于法治政府建设的决策部署，坚持依法行政，持续优化法治化营商环境，' +
    '为全域经济社会高质量发展提供了有力法治保障。现将{year}年度法治政府建设情况报告如下：',
  parts: [
    achievementsPart([
      { heading: '加强法治政府建设的组织领导', guidance: '常务会议学法和专题研究、任务分工、督察考核、示范创建。' },
      { heading: '依法全面履行政府职能', guidance: '机构职能和权责清单、“放管服”改革、政务服务、法治化营商环境。' },
      { heading: '健全依法行政制度体系', guidance: '重点领域制度建设，行政规范性文件的制定、备案和清理。' },
      { heading: '健全科学民主依法决策机制', guidance: '重大行政决策目录、公众参与、合法性审查、执行和后评估。' },
      { heading: '推进严格规范公正文明执法', guidance: '执法体制改革、重点领域执法、涉企行政检查、执法人员管理。' },
      { heading: '强化行政权力制约和监督', guidance: '接受人大、政协、司法监督，行政复议和应诉，执法监督，政务公开。' },
      { heading: '以法治政府建设带动法治社会建设', guidance: '矛盾纠纷预防化解、公共法律服务、普法依法治理、突发事件依法处置。' },
      { heading: '推进数字法治政府建设', guidance: '政务数据共享、“互联网＋”监管、执法和复议信息化。' },
    ]),
    leadershipDutyPart('政府主要负责人'),
    SHORTCOMINGS_PART,
    PLAN_PART,
    OTHER_MATTERS_PART,
  ],
  indicators: pickIndicators(
    'pre-meeting-studies',
    'executive-meetings-on-rule-of-law',
    'rule-of-law-inspections',
    'decision-catalogue-items',
    'decisions-reviewed',
    'documents-issued',
    'documents-reviewed',
    'documents-retained',
    'documents-amended',
    'documents-repealed',
    'documents-lapsed',
    'documents-cleared',
    'enforcement-trainings',
    'business-inspections',
    'business-inspections-growth',
    'review-received',
    'review-accepted',
    'review-concluded',
    'review-mediated',
    'review-received-growth',
    'review-acceptance-rate',
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
  ),
})
