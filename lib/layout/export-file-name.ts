import { parseOfficeName } from '@/lib/template/parse-office-name'
import type { ReportFields } from '@/lib/report/fields'
import type { CopyKind } from './laid-out-document'

/** Characters, so that with its ending the name fits any file system. */
const LONGEST = 70

/** 机关名 + 年度 + 报告名, without an ending: the title, with what it does not say of office and year before it. */
export function exportFileName(fields: ReportFields, copy: CopyKind): string {
  const title = clean(fields.titleLines.join(''))
  const issuer = clean(fields.issuers.join(''))
  const year = title.includes(String(fields.year)) ? '' : `${fields.year}年度`
  const name = (namesOffice(title, issuer) ? '' : issuer) + year + (title || '法治政府建设年度报告')
  return `${shorten(name)}${copy === 'published' ? '（公开稿）' : ''}`
}

/** A name that was typed, fit for any file system; '' when nothing of it is left. */
export function cleanFileName(typed: string): string {
  return shorten(clean(typed))
}

/** Whether the title names the office, in full or, as is usual, without the city before its county. */
function namesOffice(title: string, issuer: string): boolean {
  if (title.includes(issuer)) return true
  const above = parseOfficeName(issuer).regions.at(-2)
  return above !== undefined && title.includes(issuer.slice(above.length))
}

/** Without white space and what Windows, macOS or Linux forbid in a file name. */
function clean(text: string): string {
  return text.replace(/[\s\\/:*?"<>|.\u0000-\u001f]/g, '')
}

const shorten = (name: string) => [...name].slice(0, LONGEST).join('')
