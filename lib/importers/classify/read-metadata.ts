import { findDate } from '@/lib/text/written-dates'
import { findDocumentNumber } from '@/lib/text/document-number'

/** What the table around a published page says of the report. Empty means not found. */
export interface PageMetadata {
  indexNumber: string
  documentNumber: string
  publisher: string
  issueDate: string
  publishDate: string
  openness: '' | 'proactive' | 'onRequest' | 'withheld'
}

export const NO_METADATA: PageMetadata = {
  indexNumber: '',
  documentNumber: '',
  publisher: '',
  issueDate: '',
  publishDate: '',
  openness: '',
}

const LABELS: Readonly<Record<string, keyof PageMetadata | 'other'>> = {
  索引号: 'indexNumber',
  信息索引号: 'indexNumber',
  文号: 'documentNumber',
  发文字号: 'documentNumber',
  发文文号: 'documentNumber',
  文件编号: 'documentNumber',
  发布机构: 'publisher',
  发文机构: 'publisher',
  发文机关: 'publisher',
  发布单位: 'publisher',
  发文单位: 'publisher',
  公开机构: 'publisher',
  制发机关: 'publisher',
  公开责任部门: 'publisher',
  信息来源: 'publisher',
  来源: 'publisher',
  成文日期: 'issueDate',
  成文时间: 'issueDate',
  发文日期: 'issueDate',
  生成日期: 'issueDate',
  生效日期: 'other',
  发布日期: 'publishDate',
  发布时间: 'publishDate',
  公开日期: 'publishDate',
  公开时间: 'publishDate',
  发稿时间: 'publishDate',
  公开方式: 'openness',
  公开属性: 'openness',
  公开形式: 'openness',
  有效性: 'other',
  公开时限: 'other',
  公开范围: 'other',
  主题分类: 'other',
  主题词: 'other',
  体裁分类: 'other',
  组配分类: 'other',
  服务对象: 'other',
  信息分类: 'other',
  信息名称: 'other',
  名称: 'other',
  标题: 'other',
  关键词: 'other',
  效力状态: 'other',
  浏览次数: 'other',
  字体: 'other',
  字号: 'other',
  时间: 'publishDate',
  日期: 'publishDate',
}
const NAMES = Object.keys(LABELS).sort((a, b) => b.length - a.length)
const SPACED = NAMES.map((name) => [...name].join('[\\s\\u00a0\\u3000]{0,4}')).join('|')
const LABEL = new RegExp(`(?:^|[\\s\\u00a0\\u3000\\[【|（(])(${SPACED})[\\s\\u00a0\\u3000]*(?:[：:\\]】]+[\\s\\u00a0\\u3000]*|\\t|$)`, 'g')
const OPENNESS: readonly [RegExp, PageMetadata['openness']][] = [
  [/不予公开/, 'withheld'],
  [/依申请/, 'onRequest'],
  [/主动/, 'proactive'],
]

/** Reads the labelled values of a line into `metadata` (first wins); returns the label left without a value, '' or null for no label. */
export function readMetadataLine(text: string, metadata: PageMetadata): string | null {
  if (text.length > 400) return null
  const found = [...text.matchAll(LABEL)]
  if (found.length === 0 || found[0]!.index > 2) return null
  let open = ''
  found.forEach((match, index) => {
    const label = match[1]!.replace(/[\s\u00a0\u3000]/g, '')
    const value = text.slice(match.index + match[0].length, found[index + 1]?.index).trim()
    if (value === '') open = label
    else setMetadata(label, value, metadata)
  })
  return open
}

/** Puts the value that follows a label into its place. */
export function setMetadata(label: string, value: string, metadata: PageMetadata): void {
  const key = LABELS[label]
  if (key === undefined || key === 'other' || metadata[key] !== '') return
  if (key === 'issueDate' || key === 'publishDate') metadata[key] = findDate(value)
  else if (key === 'documentNumber') metadata[key] = findDocumentNumber(value).slice(0, 60)
  else if (key === 'openness') metadata[key] = OPENNESS.find(([pattern]) => pattern.test(value))?.[1] ?? ''
  else metadata[key] = value.split(/[\s\u00a0\u3000]/)[0]!.slice(0, 60)
}
