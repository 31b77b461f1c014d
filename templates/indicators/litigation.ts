import { inArea, over, type CatalogueEntry } from './catalogue-entry'

const { count, rate, rank, ratio } = inArea('行政应诉')

export const LITIGATION: CatalogueEntry[] = [
  count('litigation-cases', '行政应诉案件数', '件', '行政应诉案件|办理 行政应诉|应诉案件'),
  count('litigation-received', '行政诉讼一审案件数', '件', '一审 行政诉讼|行政诉讼 新收|一审行政案件|行政诉讼案件'),
  count('litigation-concluded', '行政诉讼一审审结件数', '件', '一审 审结|行政诉讼 审结|法院 审结'),
  count('litigation-lost', '行政诉讼败诉件数', '件', '败诉|行政诉讼 败诉'),
  count('litigation-heard', '行政诉讼开庭审理件数', '件', '开庭审理|开庭'),
  count('appearances-due', '负责人应出庭件数', '件', '应出庭|应当出庭'),
  count('appearances', '负责人出庭应诉件数', '件', '负责人 出庭应诉|负责人 出庭'),
  count('appearances-by-chief', '正职负责人出庭件数', '件', '正职 出庭|主要负责人 出庭'),
  count('government-lawyer-appearances', '公职律师出庭应诉次数', '次', '公职律师 出庭应诉'),
  count('judicial-recommendations', '司法建议件数', '件', '司法建议'),
  count('procuratorial-recommendations', '检察建议件数', '件', '检察建议'),
  count('recommendations-answered', '司法建议和检察建议已回复件数', '件', '建议 回复|建议 办复'),
  rate('litigation-loss-rate', '行政诉讼败诉率', '败诉率', over(['litigation-lost'], ['litigation-concluded']), [
    { label: '一审新收', denominator: ['litigation-received'] },
    { label: '全部应诉', denominator: ['litigation-cases'] },
  ]),
  rate('appearance-rate', '行政机关负责人出庭应诉率', '出庭应诉率|负责人出庭率', over(['appearances'], ['litigation-heard']), [
    { label: '应出庭', denominator: ['appearances-due'] },
    { label: '全部应诉', denominator: ['litigation-cases'] },
  ]),
  rate('chief-appearance-rate', '正职负责人出庭率', '正职 出庭率|正职负责人出庭率', over(['appearances-by-chief'], ['appearances']), [
    { label: '开庭', denominator: ['litigation-heard'] },
  ]),
  rate('recommendation-answer-rate', '建议回复率', '建议 回复率|建议 办复率',
    over(['recommendations-answered'], ['judicial-recommendations', 'procuratorial-recommendations'])),
  ratio('review-litigation-ratio', '行政复议与行政诉讼案件比', '', '行政复议与行政诉讼案件比|复议 诉讼 之比',
    ['review-received'], ['litigation-received']),
  rank('appearance-rate-rank', '出庭应诉率全市排名', '位', '出庭应诉率 全市'),
]
