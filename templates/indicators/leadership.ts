import { inArea, over, type CatalogueEntry } from './catalogue-entry'

const lead = inArea('组织领导')
const inspect = inArea('督察考核')

export const LEADERSHIP: CatalogueEntry[] = [
  lead.count('party-group-studies', '党组（党委）学法次数', '次', '党组 学法|理论学习中心组 学法|党组 专题学习'),
  lead.count('pre-meeting-studies', '政府常务会议会前学法次数', '次', '会前学法|集体学法'),
  lead.count('group-studies', '集中学习次数', '次', '集中学习|专题党课|学习研讨'),
  lead.count('leader-trainings', '领导干部法治培训次数', '次', '领导干部 法治培训|专题法治培训'),
  lead.count('executive-meetings-on-rule-of-law', '政府常务会议研究法治建设次数', '次', '常务会议 研究|常务会议 法治建设'),
  lead.count('party-group-meetings-on-rule-of-law', '党组（党委）专题研究法治建设次数', '次', '党组会议 研究|党委会议 研究|专题研究 法治'),
  lead.count('committee-meetings', '县委依法治县委员会会议次数', '次', '委员会会议|依法治县委员会 会议|依法治区委员会 会议'),
  lead.count('rule-of-law-meetings', '法治政府建设专题会次数', '次', '法治政府建设专题会|专题会 法治政府'),
  lead.count('coordination-groups', '协调小组数', '个', '协调小组'),
  lead.count('inspection-mechanisms', '法治督察机制数', '个', '督察 机制'),
  lead.count('statements-due', '应述法人数', '人', '应述法'),
  lead.count('statements-made', '已述法人数', '人', '已述法|完成述法|述法'),
  lead.rate('statement-rate', '述法率', '述法率|述法 完成率', over(['statements-made'], ['statements-due'])),
  inspect.count('rule-of-law-inspections', '法治督察次数', '次', '法治督察|法治政府建设督察|实地督察'),
  inspect.count('rectified-problems', '专项整治发现问题整改数', '个', '整改 问题|问题 整改'),
  inspect.score('satisfaction', '法治建设社会综合满意度', '分', '满意度|群众满意度'),
  inspect.rank('satisfaction-rank', '法治建设社会综合满意度排名', '位', '满意度 排名|满意度 居'),
  inspect.count('county-reports-published', '年度报告公开县直单位数', '个', '年度报告 公开 单位'),
  inspect.count('town-reports-published', '年度报告公开乡镇数', '个', '年度报告 公开 乡镇'),
]
