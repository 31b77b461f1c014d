import type { VersionEntry } from './history-api'

const KIND_NAMES: Readonly<Record<VersionEntry['kind'], string>> = {
  named: '命名版本',
  beforeImport: '导入前',
  beforeRollForward: '滚动生成前',
  beforeRestore: '恢复旧版前',
  beforeExport: '导出时',
  beforeUpgrade: '程序升级前',
}

/** What the user reads for a version: its own name, or what it was kept for. */
export const versionName = ({ name, kind }: Pick<VersionEntry, 'name' | 'kind'>): string => name || KIND_NAMES[kind]
