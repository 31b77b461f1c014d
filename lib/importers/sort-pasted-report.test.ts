import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { sectionSchema } from '@/lib/report/report'
import { readHtmlItems } from './html/read-html-items'
import { ImportRefusal } from './import-refusal'
import { sortPastedReport } from './sort-pasted-report'
import { BODY, countedIds } from './testing/import-lines'

const sort = (items: Parameters<typeof sortPastedReport>[0]) => sortPastedReport(items, { nextBlockId: countedIds() })

describe('sortPastedReport', () => {
  it('sorts the whole text, mended, and proposes only the fields it tells', () => {
    const pasted = sort(['云岭县司法局2023年度法治政府建设报告', '现将情况报告如下:', '一、主要做法', BODY, '二、存在不足', BODY, '云岭县司法局', '2024年2月3日'])
    expect(pasted.isWholeReport).toBe(true)
    expect(pasted.sections.lead.content).toMatchObject([{ content: [{ text: '现将情况报告如下：' }] }])
    expect(pasted.sections.shortcomings.content).toHaveLength(2)
    expect(pasted.fields).toEqual({
      issuers: ['云岭县司法局'],
      year: 2023,
      titleLines: ['云岭县司法局2023年度法治政府建设报告'],
      issuerSignature: '云岭县司法局',
      issueDate: '2024-02-03',
    })
  })

  it('sorts a pasted page, tables included', () => {
    const html = readFileSync(path.join(import.meta.dirname, 'html/fixtures/synthetic-web-page.html'), 'utf8')
    const { fields, sections, isWholeReport } = sort(readHtmlItems(html.replace('<ol>', '<table><tr><td>案件</td><td>12</td></tr></table><ol>')).items)
    expect(isWholeReport).toBe(true)
    expect(fields).toMatchObject({ issuers: ['云岭县司法局'], indexNumber: '11500108/2024-00012', publishDate: '2024-03-05' })
    expect(sections.shortcomings.content.map(({ type }) => type)).toEqual(['heading', 'paragraph', 'table', 'heading', 'heading'])
    for (const section of Object.values(sections)) expect(sectionSchema.parse(section)).toEqual(section)
  })

  it('tells a passage from a whole report', () => {
    expect(sort([BODY, BODY]).isWholeReport).toBe(false)
    expect(sort(['一、主要做法', BODY]).isWholeReport).toBe(false)
    expect(sort([BODY]).fields).toEqual({})
  })

  it('tells the lines it left out, as they stood', () => {
    const { dropped } = sort(['云岭县司法局2023年度法治政府建设报告', '一、主要做法', BODY, '二、存在不足', BODY, '版权所有:云岭县人民政府'])
    expect(dropped).toEqual([{ line: 6, text: '版权所有:云岭县人民政府' }])
  })

  it('refuses what an import refuses', () => expect(() => sort(['秘密★'])).toThrow(ImportRefusal))
})
