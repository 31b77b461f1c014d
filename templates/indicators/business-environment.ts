import { inArea, over, type CatalogueEntry } from './catalogue-entry'

const { count, rate } = inArea('营商环境与政务服务')
const openness = inArea('政务公开')

export const BUSINESS_ENVIRONMENT: CatalogueEntry[] = [
  count('business-environment-tasks', '法治化营商环境任务清单条数', '条', '营商环境 任务清单'),
  count('breakthrough-projects', '法治化营商环境改革突破性抓手项目数', '项', '突破性抓手'),
  count('breakthrough-projects-municipal', '入选市级突破性抓手项目数', '项', '入选市级 抓手'),
  count('best-practices', '营商环境最佳实践案例数', '个', '最佳实践 案例'),
  count('value-added-officers', '增值化服务专员数', '名', '服务专员'),
  count('value-added-leaders', '增值化服务分管领导数', '名', '增值化服务 分管领导'),
  count('value-added-chief-officers', '增值化服务首席专员数', '名', '首席专员'),
  count('value-added-lawyers', '增值化服务律师数', '名', '增值化服务 律师'),
  count('compliance-professionals', '合规专业人才数', '名', '合规 人才'),
  count('compliance-officers', '合规员数', '名', '合规员'),
  count('proof-matters', '证明事项办件量', '件', '证明事项 办件'),
  count('proofless-matters', '无证明化办件量', '件', '无证明 办件'),
  rate('proofless-share', '无证明化办件占比', '无证明 占', over(['proofless-matters'], ['proof-matters'])),
  count('proofs-cleared', '证明事项清理数', '项', '清理 证明事项|梳理 证明'),
  count('notification-items', '告知承诺事项数', '项', '告知承诺 事项|告知承诺'),
  count('hall-departments', '进驻政务大厅部门数', '家', '部门 进驻|进驻 部门'),
  count('hall-items', '进驻政务服务事项数', '项', '政务服务事项|事项 进驻'),
  count('same-day-items', '承诺一天办结事项数', '项', '一天办结 事项|即办件'),
  rate('same-day-share', '即办（一天办结）事项占比', '一天 占比|即办 占比', over(['same-day-items'], ['hall-items'])),
  count('one-visit-items', '最多跑一次事项数', '项', '最多跑一次 事项'),
  rate('one-visit-share', '最多跑一次事项占比', '最多跑一次 占比', over(['one-visit-items'], ['hall-items'])),
  count('no-visit-items', '零跑动事项数', '项', '零跑动'),
  count('online-items', '全程网办事项数', '项', '全程网办'),
  rate('online-share', '全程网办率', '全程网办率|网办率', over(['online-items'], ['hall-items'])),
  count('one-thing-items', '一件事事项数', '个', '一件事|高效办成一件事'),
  count('cross-province-places', '跨省通办协议地区数', '地', '跨省通办 签订|跨省通办 地'),
  count('cross-province-items', '跨省通办事项数', '项', '跨省通办'),
  count('citywide-items', '市域通办事项数', '项', '市域通办'),
  count('court-business-cases', '审执结涉企案件数', '件', '审执结 涉企案件|涉企案件'),
  count('opening-days', '企业开办时限', '天', '企业开办|新开办企业'),
  openness.count('information-items', '主动公开政府信息条数', '条', '主动公开 政府信息|公开 政府信息'),
  openness.count('disclosure-requests', '依申请公开办理件数', '件', '依申请公开|政府信息公开申请'),
]
