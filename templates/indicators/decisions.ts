import { inArea, total, type CatalogueEntry } from './catalogue-entry'

const decision = inArea('重大行政决策')
const document = inArea('规范性文件')

export const DECISIONS: CatalogueEntry[] = [
  decision.count('decisions-reviewed', '重大行政决策合法性审查项数', '项', '重大行政决策 审查|重大决策 审查|重大行政决策'),
  decision.count('decision-catalogue-items', '重大行政决策目录事项数', '项', '重大行政决策 目录|决策事项目录'),
  decision.count('fair-competition-reviews', '公平竞争审查件数', '件', '公平竞争审查'),
  document.count('documents-issued', '行政规范性文件制定件数', '件', '制定 规范性文件|出台 规范性文件|印发 规范性文件'),
  document.count('documents-reviewed', '规范性文件合法性审查件数', '件', '规范性文件 合法性审查|规范性文件 合法性审核|审查 规范性文件'),
  document.count('document-opinions', '行政规范性文件合法性审查意见份数', '份', '规范性文件 审查意见书|规范性文件 审查意见 份'),
  document.count('document-opinion-items', '行政规范性文件审查意见条数', '条', '规范性文件 审查意见|规范性文件 意见建议'),
  document.count('documents-filed', '规范性文件备案件数', '件', '规范性文件 报备|规范性文件 报送备案|规范性文件 备案'),
  document.count('documents-filing-reviewed', '规范性文件备案审查件数', '件', '规范性文件 备案审查|备案审查'),
  document.count('documents-retained', '行政规范性文件保留件数', '件', '规范性文件 保留|继续有效|保留'),
  document.count('documents-amended', '行政规范性文件修改件数', '件', '规范性文件 修改|修改'),
  document.count('documents-repealed', '行政规范性文件废止件数', '件', '规范性文件 废止|废止'),
  document.count('documents-lapsed', '行政规范性文件失效件数', '件', '规范性文件 失效|宣布失效|失效'),
  document.count('documents-cleared', '行政规范性文件清理件数', '件', '清理 规范性文件|规范性文件 清理',
    total('documents-retained', 'documents-amended', 'documents-repealed', 'documents-lapsed')),
]
