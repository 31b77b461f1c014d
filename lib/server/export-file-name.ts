import type { ReportFields } from '@/lib/report/fields'
import type { CopyKind } from '@/lib/layout/laid-out-document'

/** Characters, so that with its ending the name fits any file system. */
const LONGEST = 70

/** 机关名 + 年度 + 报告名: the title, with what it does not say of office and year before it. */
export function exportFileName(fields: ReportFields, format: string, copy: CopyKind): string {
  const title = clean(fields.titleLines.join(''))
  const issuer = clean(fields.issuers.join(''))
  const year = title.includes(String(fields.year)) ? '' : `${fields.year}年度`
  const name = (title.includes(issuer) ? '' : issuer) + year + (title || '法治政府建设年度报告')
  return `${[...name].slice(0, LONGEST).join('')}${copy === 'published' ? '（公开稿）' : ''}.${format}`
}

/** Without white space and what Windows, macOS or Linux forbid in a file name. */
function clean(text: string): string {
  return text.replace(/[\s\\/:*?"<>|.]/g, '')
}
