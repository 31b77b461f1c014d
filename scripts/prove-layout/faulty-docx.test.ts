import { describe, expect, it } from 'vitest'
import { exportDocx } from '@/lib/exporters/docx/export-docx'
import { resolveReport } from '@/lib/figures/resolve-report'
import { layOut } from '@/lib/layout/lay-out'
import { canPrintWord } from './docx/print-word-files'
import { alterDocx, swap } from './testing/altered-docx'
import { failingRows } from './testing/failing-rows'
import { wholeReport } from './testing/sample-reports'

const report = wholeReport()
const docx = exportDocx(layOut(resolveReport(report), { copy: 'submission' }))
const against = { report, copy: 'submission' as const }
const canPrint = await canPrintWord()
const DOCUMENT = 'word/document.xml'
const STYLES = 'word/styles.xml'

/** By the XML alone: what LibreOffice and the validator say is measured below, once, for they are slow. */
const failing = (changes: Parameters<typeof alterDocx>[1]) => failingRows(alterDocx(docx, changes), { format: 'docx', against, outsidePrograms: false })

describe('a Word file with a fault fails in the row of that fault', () => {
  it('passes without one', async () => {
    expect(await failingRows(docx, { format: 'docx', against, outsidePrograms: false })).toEqual([])
  })

  it.each<[string, Parameters<typeof alterDocx>[1], string[]]>([
    ['a margin is too wide', { [DOCUMENT]: swap('w:left="1587" w:header', 'w:left="1720" w:header') }, ['bindingMargin']],
    ['a character is missing', { [DOCUMENT]: swap('组织培训六期', '组织培训六') }, ['text']],
    ['a 一是 paragraph is a heading', { [DOCUMENT]: swap(/<w:pStyle w:val="OfficialBody"\/>(?=<\/w:pPr><w:r><w:rPr><w:rFonts w:hint="eastAsia"\/><\/w:rPr><w:t xml:space="preserve">一是)/, '<w:pStyle w:val="Heading3"/>') }, ['ordinals']],
    ['a head is no heading', { [DOCUMENT]: swap('<w:pStyle w:val="Heading3"/>', '<w:pStyle w:val="OfficialBody"/>') }, ['heads']],
    ['a heading has the wrong level', { [STYLES]: swap('<w:outlineLvl w:val="2"/>', '<w:outlineLvl w:val="4"/>') }, ['heads']],
    ['a whole paragraph is a heading', { [DOCUMENT]: swap(/<w:pStyle w:val="OfficialBody"\/>(?=<\/w:pPr><w:r><w:rPr><w:rStyle w:val="RunInHead2"\/>)/, '<w:pStyle w:val="Heading2"/>') }, ['heads', 'runInHeads']],
    ['even pages have no footer', { [DOCUMENT]: swap(/<w:footerReference w:type="even"[^>]*>/, '') }, ['pageNumbers']],
    ['odd and even pages are alike', { 'word/settings.xml': swap('<w:evenAndOddHeaders/>', '') }, ['pageNumbers']],
    ['the page number stands in the middle', { 'word/footer-odd.xml': swap('<w:jc w:val="right"/>', '<w:jc w:val="center"/>') }, ['pageNumbers']],
    ['quotes fall to a Western face', { [DOCUMENT]: (xml) => xml.replaceAll('w:hint="eastAsia"', 'w:hint="default"') }, ['chineseMarks']],
    ['a face has no other name', { 'word/fontTable.xml': swap('<w:altName w:val="仿宋"/>', '') }, ['otherFaceNames']],
    ['the body is in another face', { [STYLES]: (xml) => xml.replaceAll('仿宋_GB2312', '宋体') }, ['faces']],
    ['the grid holds 21 lines', { [DOCUMENT]: swap('w:linePitch="579"', 'w:linePitch="585"') }, ['lineGrid']],
    ['the title is one line', { [DOCUMENT]: swap(/云岭县司法局<\/w:t><\/w:r><\/w:p><w:p><w:pPr><w:pStyle w:val="Title"\/>.*?<w:t xml:space="preserve">/, '云岭县司法局') }, ['title']],
    ['the date stands elsewhere', { [DOCUMENT]: swap(/<w:ind w:firstLine="\d+"\/>(?=<\/w:pPr><w:r>(?:(?!<w:p>).)*2026年1月20日)/, '<w:ind w:firstLine="3150"/>') }, ['signature', 'issueDate']],
    ['a style is not there', { [STYLES]: swap(/<w:next w:val="[^"]*"\/>/, '<w:next w:val="Missing"/>') }, ['references']],
    ['a footer is not there', { 'word/_rels/document.xml.rels': swap('rIdFooterEven', 'rIdFooterNone9') }, ['pageNumbers', 'references']],
    ['the title of the file is another', { 'docProps/core.xml': swap('关于2025年度', '关于2024年度') }, ['metadata']],
  ])('%s', async (_, changes, rows) => {
    expect(await failing(changes)).toEqual(rows)
  })

  it.runIf(canPrint)('has 23 lines a page when printed, and breaks the schema', { timeout: 120_000 }, async () => {
    const changed = alterDocx(docx, {
      [DOCUMENT]: (xml) => xml.replaceAll('w:linePitch="579"', 'w:linePitch="553"').replace('<w:body>', '<w:body><w:nonsense/>'),
      [STYLES]: (xml) => xml.replaceAll('w:line="579"', 'w:line="553"'),
    })
    expect(await failingRows(changed, { format: 'docx', against })).toEqual(['lineGrid', 'linesPerPage', 'schema'])
  })
})
