import { inArea, over, yearOnYear, type CatalogueEntry } from './catalogue-entry'

const { count, amount, rate, rank } = inArea('行政复议')
const byReceived = { label: '新收', denominator: ['review-received'] }
const byAccepted = { label: '受理', denominator: ['review-accepted'] }

export const RECONSIDERATION: CatalogueEntry[] = [
  count('review-carried-over', '行政复议上年结转件数', '件', '复议 结转|复议 上年转入'),
  count('review-received', '行政复议新收案件数', '件', '复议 新收|复议 收到|收 行政复议申请|行政复议申请|新收'),
  count('review-applications', '行政复议收到申请件数', '件', '收到 复议申请|接收 复议申请'),
  count('review-accepted', '行政复议受理件数', '件', '复议 受理|受理 行政复议'),
  count('review-handled', '行政复议办理件数', '件', '办理 行政复议案件|复议 办理'),
  count('review-concluded', '行政复议审结件数', '件', '复议 审结|复议 办结|已审结|已办结'),
  count('review-concluded-on-time', '行政复议按期办结件数', '件', '复议 按期办结|复议 法定期限内办结'),
  count('review-mediated', '行政复议调解化解（调撤）件数', '件', '复议 调解|复议 和解|复议 撤回|调解撤回申请|复议 调撤'),
  count('review-corrected', '行政复议纠错件数', '件', '复议 纠错|纠错'),
  count('review-directly-corrected', '行政复议直接纠错件数', '件', '复议 直接纠错|撤销、变更、确认违法|直接纠错'),
  count('review-comprehensively-corrected', '行政复议综合纠错件数', '件', '复议 综合纠错|综合纠错'),
  count('review-opinions', '行政复议意见书份数', '份', '行政复议意见书|复议意见书'),
  count('review-settled', '经复议后未再诉讼信访件数', '件', '复议 未再诉讼|复议 案结事了|未再提起行政诉讼'),
  count('review-received-citywide', '全市行政复议新收案件数', '件', '全市 行政复议 新收|全市 行政复议案件总数'),
  count('review-service-points', '行政复议基层服务点数', '个', '复议 服务点|复议 服务站'),
  count('review-consultation-points', '行政复议咨询服务点数', '个', '复议咨询 服务点|复议 咨询点'),
  count('review-channels', '行政复议受理渠道数', '个', '复议 受理渠道|复议 申请渠道'),
  amount('review-budget-increase', '行政复议经费预算增加额', '万元', '复议 经费 增加|复议 预算 增加'),
  count('review-new-posts', '行政复议新增编制', '名', '复议 新增 编制|复议 编制'),
  rate('review-received-growth', '行政复议新收案件数同比增幅', '复议 新收 同比|复议 较上年|复议 增长', yearOnYear('review-received')),
  rate('review-received-average-growth', '行政复议新收案件年均增幅', '复议 年均增幅|复议 年均增长', {
    operation: 'averageGrowth', inputs: ['review-received'], years: 1, decimals: 1,
  }),
  rate('review-received-share', '行政复议新收案件占全市比重', '复议 占全市', over(['review-received'], ['review-received-citywide'])),
  rate('review-acceptance-rate', '行政复议受理率', '复议 受理率|受理率', over(['review-accepted'], ['review-received'])),
  rate(
    'review-conclusion-rate',
    '行政复议审结率',
    '复议 审结率|审结率|复议 结案率',
    over(['review-concluded'], ['review-carried-over', 'review-accepted']),
    [byAccepted],
  ),
  rate(
    'review-timeliness-rate',
    '行政复议按期办结率',
    '复议 按期办结率|按期办结率',
    over(['review-concluded-on-time'], ['review-concluded']),
  ),
  rate('review-mediation-rate', '行政复议调撤率', '复议 调撤率|调撤结案率|复议 调解率|复议 调解和解率|复议 调处成功率',
    over(['review-mediated'], ['review-concluded']), [byReceived, byAccepted]),
  rate('review-correction-rate', '行政复议纠错率', '复议 纠错率|纠错率', over(['review-corrected'], ['review-concluded']),
    [byReceived, byAccepted]),
  rate('review-direct-correction-rate', '行政复议直接纠错率', '直接纠错率', over(['review-directly-corrected'], ['review-concluded']),
    [byReceived, byAccepted]),
  rate('review-comprehensive-correction-rate', '行政复议综合纠错率', '综合纠错率',
    over(['review-comprehensively-corrected'], ['review-concluded']), [byReceived, byAccepted]),
  rate('review-settlement-rate', '行政复议案结事了率', '案结事了率', over(['review-settled'], ['review-concluded'])),
  rate('review-compliance-rate', '行政复议决定履行率', '复议决定 履行率'),
  rate('review-zero-errand-rate', '行政复议案件零次跑率', '复议 零次跑'),
  rank('review-mediation-rate-rank', '行政复议调撤率全市排名', '位', '调撤率 全市 排名|调撤率 居全市'),
]
