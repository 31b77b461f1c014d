import { inArea, type CatalogueEntry } from './catalogue-entry'

const { count, rate } = inArea('公共法律服务')

export const PUBLIC_LEGAL_SERVICES: CatalogueEntry[] = [
  count('checkup-enterprises', '法治体检企业数', '家', '法治体检 企业|法治体检'),
  count('checkup-questions', '法治体检解答问题数', '个', '法治体检 解答'),
  count('checkup-opinions', '法治体检意见条数', '条', '法治体检 意见'),
  count('self-service-towns', '公共法律服务自助机覆盖乡镇数', '个', '自助机 乡镇'),
  rate('chamber-counsel-coverage', '商会法律顾问覆盖率', '商会 法律顾问'),
  count('business-lectures', '涉企法律讲座场次', '场', '企业 法律 讲座|涉企 讲座|法律知识讲座'),
  count('enterprises-visited', '法律惠企走访企业数', '家', '走访 企业|法律惠企'),
  count('enterprises-advised', '企业法律咨询家数', '家', '企业 法律咨询'),
  count('business-disputes-resolved', '涉企纠纷化解件数', '件', '涉企 纠纷'),
  count('consultation-sessions', '法律咨询场次', '场次', '法律咨询 场次'),
  count('policy-consultations', '政策法规咨询人次', '人次', '政策法规咨询|政策咨询 人次'),
  count('telephone-consultations', '电话咨询解答件次', '件次', '解答 电话咨询|电话咨询'),
  count('village-counsel', '村（社区）法律顾问人数', '名', '村 法律顾问|社区 法律顾问'),
  count('village-counsel-services', '村居法律顾问服务件次', '件次', '法律顾问 服务 件次'),
  count('village-counsel-attendances', '村居法律顾问服务人次', '人次', '法律顾问 服务 人次'),
  count('expert-panel', '专家法律服务团人数', '人', '专家法律服务团|法律服务团'),
]
