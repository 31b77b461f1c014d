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

const NAMES: Readonly<Record<keyof PageMetadata | 'other', string>> = {
  indexNumber: '索引号 信息索引号',
  documentNumber: '文号 发文字号 发文文号 文件编号',
  publisher: '发布机构 发文机构 发文机关 发布单位 发文单位 公开机构 制发机关 公开责任部门 信息来源 文章来源 来源',
  issueDate: '成文日期 成文时间 发文日期 生成日期',
  publishDate: '发布日期 发布时间 公开日期 公开时间 发稿时间 更新时间 更新日期 发布于 时间 日期',
  openness: '公开方式 公开属性 公开形式',
  other:
    '生效日期 有效性 效力状态 公开时限 公开范围 主题分类 主题词 内容概述 内容摘要 所属类别 体裁分类 组配分类 服务对象 ' +
    '信息分类 信息名称 名称 标题 关键词 浏览次数 字体 字号',
}
const KEY_OF = new Map(
  (Object.keys(NAMES) as (keyof typeof NAMES)[]).flatMap((key) =>
    NAMES[key].split(' ').map((name) => [name, key] as const),
  ),
)
/** So certain that no colon is needed behind them. */
const CERTAIN = ['索引号', '发布机构', '发文机构', '发文日期', '发布日期', '发文字号', '公开方式', '主题分类']
const WHITE = '[\\s\\u00a0\\u3000]'
const spaced = (names: readonly string[]) =>
  [...names]
    .sort((a, b) => b.length - a.length)
    .map((name) => [...name].join(`${WHITE}{0,4}`))
    .join('|')
const BEFORE = `(?:^|${WHITE}|[•·\\[【|（(])`
const BEHIND = `(?:[：:\\]】]+${WHITE}*|\\t|$)`
const LABEL = new RegExp(
  `${BEFORE}(?:(${spaced([...KEY_OF.keys()])})${WHITE}*${BEHIND}|(${spaced(CERTAIN)})${WHITE}*)`,
  'g',
)
const OPENNESS: readonly [RegExp, PageMetadata['openness']][] = [
  [/不予公开/, 'withheld'],
  [/依申请/, 'onRequest'],
  [/主动/, 'proactive'],
]

/**
 * Reads the labelled values of a line into `metadata` (the first of a kind wins). Returns the label left without its
 * value, '' when each has one, null for a line without labels.
 */
export function readMetadataLine(text: string, metadata: PageMetadata): string | null {
  if (text.length > 400) return null
  const found = [...text.matchAll(LABEL)]
  if (found.length === 0 || found[0]!.index > 2) return null
  let open = ''
  found.forEach((match, index) => {
    const label = (match[1] ?? match[2])!.replace(/[\s\u00a0\u3000]/g, '')
    const value = text.slice(match.index + match[0].length, found[index + 1]?.index).trim()
    if (value === '') open = label
    else setMetadata(label, value, metadata)
  })
  return open
}

/** Puts the value that follows a label into its place. */
export function setMetadata(label: string, value: string, metadata: PageMetadata): void {
  const key = KEY_OF.get(label)
  if (key === undefined || key === 'other' || metadata[key] !== '') return
  if (key === 'issueDate' || key === 'publishDate') metadata[key] = findDate(value)
  else if (key === 'documentNumber') metadata[key] = findDocumentNumber(value).slice(0, 60)
  else if (key === 'openness') metadata[key] = OPENNESS.find(([pattern]) => pattern.test(value))?.[1] ?? ''
  else metadata[key] = value.split(/[\s\u00a0\u3000]/)[0]!.slice(0, 60)
}
