export interface Synonym {
  /** Words of prose, parted by a blank; any of them. */
  said: string
  /** Words that indicators' names use for the same thing; they are read as if they stood there too. */
  meant: string
  /** Holds only where the text is about this work area, or is not about it. */
  about?: string
  notAbout?: string
}

/** Prose says the same thing in several ways; a catalogue has one name for it. General words of the trade only. */
export const INDICATOR_SYNONYMS: readonly Synonym[] = [
  { said: '办结 结案 审理完结', meant: '审结' },
  { said: '共收 接收 立案', meant: '新收' },
  { said: '复议申请', meant: '新收案件', about: '行政复议' },
  { said: '和解 调解 撤回 调撤 调处', meant: '调解化解调撤', about: '行政复议' },
  { said: '调处成功率 调解率 和解率 调解成功率 化解率', meant: '复议调撤率', about: '行政复议' },
  { said: '撤销 确认违法', meant: '复议纠错', about: '行政复议' },
  { said: '调解案件 调解总数 调解纠纷 调解各类 调解矛盾 排查', meant: '人民调解受理', notAbout: '行政复议' },
  { said: '调处成功 调解成功 化解成功 成功率', meant: '调解成功率', notAbout: '行政复议' },
  { said: '矛盾纠纷', meant: '人民调解', notAbout: '行政复议' },
  { said: '化解矛盾 化解各类 化解纠纷 化解民间', meant: '人民调解化解', notAbout: '行政复议' },
  { said: '审查 审核 把关', meant: '合法性审查' },
  { said: '规范性文件', meant: '行政规范性文件' },
  { said: '合同 协议', meant: '行政合同重大合同' },
  { said: '出台 制发 印发', meant: '制定', about: '规范性文件' },
  { said: '学法', meant: '会前学法' },
  { said: '常务会', meant: '政府常务会议' },
  { said: '标的额 标的 涉案金额', meant: '涉及金额' },
  { said: '法援', meant: '法律援助' },
  { said: '调委会 调解组织', meant: '调解委员会' },
  { said: '法治宣传 普法宣传', meant: '普法活动' },
  { said: '受众 惠及 受益群众', meant: '受教育人次' },
  { said: '示范村', meant: '民主法治村创建' },
  { said: '评查', meant: '案卷评查' },
  { said: '开庭', meant: '行政诉讼开庭审理', notAbout: '行政复议' },
  { said: '败诉', meant: '行政诉讼败诉' },
  { said: '业务培训 专题培训 法治培训', meant: '培训' },
  { said: '不予处罚 不予行政处罚 免予处罚 免予行政处罚 轻微', meant: '免罚不罚' },
  { said: '满意率 满意', meant: '群众满意度' },
  { said: '增幅 增速', meant: '增长率' },
  { said: '较上年 比上年 较去年 比去年', meant: '同比增幅' },
  { said: '增长 新增', meant: '增加新增' },
  { said: '位居 位列 名列', meant: '排名' },
]
