import { inArea, over, type CatalogueEntry } from './catalogue-entry'

const { count, amount, rate } = inArea('人民调解')

export const MEDIATION: CatalogueEntry[] = [
  count('mediation-accepted', '人民调解受理件数', '件', '人民调解 受理|受理 矛盾纠纷|调解 案件|调解 纠纷|人民调解总数'),
  count('mediation-succeeded', '人民调解成功件数', '件', '调解成功|调解 成功'),
  count('mediation-resolved', '人民调解化解件数', '件', '调解组织 化解|化解矛盾纠纷'),
  rate('mediation-success-rate', '调解成功率', '调解成功率|调处成功率|调解 成功率', over(['mediation-succeeded'], ['mediation-accepted'])),
  amount('mediation-amount', '调解涉及金额', '万元', '涉及金额|涉案金额|协议金额'),
  count('mediation-committees', '调解委员会数', '个', '调解委员会|调委会'),
  count('trade-mediation-committees', '行业性调解委员会数', '个', '行业性 调解委员会|专业性 调解委员会'),
  count('mediation-studios', '个人品牌调解工作室数', '个', '品牌调解工作室|调解工作室'),
  count('trade-mediators', '行业性专业性专职调解员数', '名', '专职调解员|专职人民调解员'),
  count('mediators-trained', '调解员培训人数', '名', '调解员 培训|培训 人民调解员'),
  count('mediator-training-days', '调解培训天数', '天', '调解 培训 天'),
  count('hard-disputes-resolved', '重大疑难纠纷调解成功件数', '件', '重大疑难 纠纷'),
  count('death-disputes', '非正常死亡纠纷调解件数', '件', '非正常死亡'),
]
