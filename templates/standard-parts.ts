import type { PartTemplate } from '@/lib/template/template'

const REPORT_CONTENT = '《法治政府建设与责任落实督察工作规定》关于年度报告内容的要求：'

type Outline = PartTemplate['outline']

/** 举措成效, with the menu of groups that fits the kind of office. */
export function achievementsPart(outline: Outline): PartTemplate {
  return {
    part: 'achievements',
    heading: '{year}年推进法治政府建设的主要举措和成效',
    required: true,
    guidance: [
      '先写做了什么，再用数据写做成了什么，少写口号和过程。',
      '只写本年度的工作；需要写累计数的，同时写明当年数。',
      '分项可以增减、合并；没有开展的工作不写。',
      '数字从“数据”中引用，比率由系统计算；本地口径不同的，在指标中注明。',
    ],
    basis: `${REPORT_CONTENT}上一年度推进法治政府建设的主要举措和成效。`,
    filled: { minCharacters: 200, orExactly: [] },
    outline,
  }
}

/** 第一责任人履职; `head` is how the text names the head of this office: 本单位主要负责人. */
export function leadershipDutyPart(head: string): PartTemplate {
  return {
    part: 'leadershipDuty',
    heading: '{year}年党政主要负责人履行推进法治建设第一责任人职责，加强法治政府建设的有关情况',
    required: true,
    guidance: [
      `主语是${head}，不能只写领导班子。`,
      '用事例写明对法治建设重要工作亲自部署、重大问题亲自过问、重点环节亲自协调、重要任务亲自督办。',
      '写明会前学法、专题研究法治建设的次数，并与举措成效部分所列一致。',
      '写明重大行政决策、法律顾问和公职律师、述法以及督促班子成员依法履职的情况。',
    ],
    basis:
      `《党政主要负责人履行推进法治建设第一责任人职责规定》；${REPORT_CONTENT}` +
      '党政主要负责人履行推进法治建设第一责任人职责，加强法治政府建设的有关情况。',
    filled: { minCharacters: 100, orExactly: [] },
    outline: [],
  }
}

export const SHORTCOMINGS_PART: PartTemplate = {
  part: 'shortcomings',
  heading: '{year}年推进法治政府建设存在的不足和原因',
  required: true,
  guidance: [
    '每一条先写不足的具体表现，再写原因。',
    '原因从思想认识、制度机制、能力素质、力量保障等方面找，落到本单位。',
    '每一条在下一步思路部分都要有对应的措施。',
  ],
  basis: `${REPORT_CONTENT}存在的不足和原因。`,
  filled: { minCharacters: 80, orExactly: [] },
  outline: [],
}

export const PLAN_PART: PartTemplate = {
  part: 'plan',
  heading: '{nextYear}年推进法治政府建设的工作思路',
  required: true,
  guidance: [
    '逐条回应不足原因部分，再写上级部署的新任务。',
    '写明数量、时限和责任科室，便于下一年度对照落实。',
    '报告不夹带请示事项，需要上级支持的另文请示。',
  ],
  basis: `${REPORT_CONTENT}下一年度推进法治政府建设的主要安排。`,
  filled: { minCharacters: 80, orExactly: [] },
  outline: [],
}

export const OTHER_MATTERS_PART: PartTemplate = {
  part: 'otherMatters',
  heading: '其他需要报告的情况',
  required: true,
  guidance: ['没有其他情况的，写“无。”。', '机构职能调整、统计口径变化等影响数据比较的情况，在此说明。'],
  basis: `${REPORT_CONTENT}其他需要报告的情况。`,
  filled: { minCharacters: 30, orExactly: ['无。', '无'] },
  outline: [],
}
