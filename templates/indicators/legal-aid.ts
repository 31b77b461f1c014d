import { inArea, yearOnYear, type CatalogueEntry } from './catalogue-entry'

const aid = inArea('法律援助')
const notary = inArea('公证')
const lawyer = inArea('律师')

export const LEGAL_AID: CatalogueEntry[] = [
  aid.count('aid-accepted', '法律援助受理件数', '件', '法律援助 受理|受理 法律援助'),
  aid.count('aid-handled', '法律援助办理件数', '件', '办理 法律援助|法律援助 办理'),
  aid.count('aid-concluded', '法律援助办结件数', '件', '法律援助 办结'),
  aid.rate('aid-citywide-rate', '法律援助市域通办率', '法律援助 通办率'),
  aid.count('aid-plea-cases', '认罪认罚法律帮助件数', '件', '认罪认罚'),
  aid.count('aid-business-cases', '涉企法律援助件数', '件', '涉企 法律援助'),
  aid.count('aid-consultations', '法律援助咨询人次', '人次', '法律援助 咨询 人次|解答 法律咨询|法律咨询'),
  aid.count('aid-consultation-cases', '法律援助咨询件次', '件次', '援助 咨询 件次|援助律师 电话咨询'),
  aid.rate('aid-satisfaction', '法律援助群众满意度', '法律援助 满意度|满意度'),
  notary.count('notary-cases', '公证件数', '件', '办理公证|公证事项|公证'),
  notary.count('notary-visits', '公证上门服务次数', '次', '公证 上门'),
  notary.count('notary-inquiries', '公证免费调查取证次数', '次', '公证 调查取证'),
  notary.count('notary-fee-reductions', '公证减免费用件数', '件', '公证 减免'),
  notary.count('notary-consultations', '公证咨询人次', '人次', '公证 咨询'),
  lawyer.count('lawyers', '律师人数', '名', '律师 名|执业律师|律师总数'),
  lawyer.count('new-lawyers', '新增律师人数', '人', '新增 律师'),
  lawyer.count('lawyers-increase', '律师增加人数', '人', '律师 增长 人|律师总人数增长'),
  lawyer.rate('lawyers-growth', '律师人数增长率', '律师 增长率', yearOnYear('lawyers')),
  lawyer.count('government-lawyers', '公职律师人数', '名', '公职律师'),
  lawyer.count('government-lawyers-increase', '公职律师增加人数', '人', '公职律师 增长'),
  lawyer.rate('government-lawyers-growth', '公职律师人数增长率', '公职律师 增长率', yearOnYear('government-lawyers')),
  lawyer.amount('residents', '常住人口', '万人', '常住人口'),
  lawyer.ratio('lawyers-per-ten-thousand', '每万人口律师拥有比', '名', '每万人 律师|每万人口 律师', ['lawyers'], ['residents']),
]
