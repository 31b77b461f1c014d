import { inArea, type CatalogueEntry } from './catalogue-entry'

const offices = inArea('司法所建设')
const staff = inArea('队伍建设')
const basic = inArea('基础')
const other = inArea('其他')

export const CAPACITY: CatalogueEntry[] = [
  offices.count('justice-offices', '司法所数', '个', '司法所'),
  offices.count('justice-offices-rebuilt', '司法所改建数', '个', '司法所 改建'),
  offices.rate('law-trained-heads-share', '法律背景司法所所长占比', '司法所所长 法律'),
  offices.count('enforcement-vehicles', '执法执勤用车采购数', '辆', '执法执勤用车'),
  staff.count('civil-servants-trained', '公务员学法轮训人数', '名', '公务员 轮训'),
  staff.count('department-trainings', '部门法制培训次数', '次', '部门 法制培训|部门 法治培训'),
  staff.count('town-trainings', '乡镇法制培训次数', '次', '乡镇 法制培训|乡镇 法治培训'),
  staff.count('legal-reviewers', '法制审核人员数', '名', '法制审核人员'),
  basic.count('towns', '乡镇（街道）数', '个', '乡镇|街道'),
  other.count('emergency-duty-attendances', '应急值守人次', '人次', '防汛值守|应急值守|抢险值守'),
  other.count('epidemic-service-attendances', '抗疫服务人次', '人次', '抗疫服务'),
]
