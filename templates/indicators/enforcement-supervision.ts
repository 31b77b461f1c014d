import { inArea, type CatalogueEntry } from './catalogue-entry'

const { count } = inArea('行政执法监督')

export const ENFORCEMENT_SUPERVISION: CatalogueEntry[] = [
  count('special-supervisions', '行政执法专项监督次数', '次', '行政执法 专项监督|执法监督 专项|专项监督'),
  count('case-file-reviews', '行政执法案卷评查次数', '次', '案卷评查 次|开展 案卷评查'),
  count('case-files-reviewed', '行政执法案卷评查卷数', '卷', '案卷|评查 案卷|行政处罚案卷'),
  count('case-file-offices', '案卷评查单位数', '个', '评查 执法单位|抽查 执法单位'),
  count('case-file-streets', '案卷评查街道数', '个', '评查 街道|抽查 街道'),
  count('case-file-problem-kinds', '案卷评查问题类数', '类', '评查 问题 类'),
  count('case-file-problems', '案卷评查问题个数', '个', '评查 问题'),
  count('supervision-notices', '行政执法监督通知书份数', '份', '行政执法监督通知书|监督通知书'),
  count('supervision-assignments', '行政执法监督交办单份数', '份', '监督 交办单'),
  count('supervision-letters', '行政执法监督督办函份数', '份', '督办函'),
  count('supervision-proposals', '行政执法监督建议书份数', '份', '行政执法监督建议书|监督建议书'),
  count('supervision-decisions', '行政执法监督决定书份数', '份', '行政执法监督决定书|监督决定书'),
  count('supervision-bulletins', '行政执法监督晾晒期数', '期', '执法监督 晾晒|执法监督 通报'),
  count('supervision-clues', '行政执法监督线索条数', '条', '执法监督 线索|监督线索'),
  count('supervision-cases', '行政执法监督案件办理件数', '件', '执法监督案件|监督 案件 办理'),
  count('risk-clues', '执法活动风险线索处置条数', '条', '风险线索'),
  count('supervision-studios', '行政执法协调监督工作室数', '个', '协调监督工作室|监督工作室'),
  count('business-inspection-filings', '涉企执法检查备案件数', '件', '涉企 检查备案'),
]
