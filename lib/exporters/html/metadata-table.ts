import type { LaidOutDocument } from '@/lib/layout/laid-out-document'
import { formatChineseDate } from '@/lib/text/dates'
import { escapeXml } from '../escape-xml'

/** What a government web site shows above a document; what is not known yet is left empty to be filled in there. */
export function metadataTable(metadata: LaidOutDocument['metadata']): string {
  const { indexNumber, author, documentNumber, date, publishDate, openness } = metadata
  const day = (isoDate: string | null) => (isoDate === null ? '' : (formatChineseDate(isoDate) ?? ''))
  const rows = [
    [['索引号', indexNumber], ['发布机构', author]],
    [['文号', documentNumber], ['成文日期', day(date)]],
    [['发布日期', day(publishDate)], ['公开方式', openness]],
  ] as const
  const cell = ([name, value]: readonly [string, string]) => `<th scope="row">${name}</th><td>${escapeXml(value)}</td>`
  const lines = rows.map((row) => `<tr>${row.map(cell).join('')}</tr>`)
  return ['<table border="1">', '<tbody>', ...lines, '</tbody>', '</table>'].join('\n')
}
