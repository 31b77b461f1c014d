import fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { buildReport, p, table } from '@/lib/layout/fixtures/build-report'
import type { LaidOutBlock, LaidOutDocument } from '@/lib/layout/laid-out-document'
import type { Report } from '@/lib/report/report'
import { figure, indicator, ref } from '@/lib/figures/testing/figured-report'
import { arbitraryReport } from '@/lib/report/testing/arbitrary-report'
import { exportDocx } from './docx/export-docx'
import { exportHtml } from './html/export-html'
import { compilePdf } from './pdf/compile-pdf'
import { typstRequest } from './pdf/typst-request'
import { attachment, LAYOUT_VARIANTS, laidOut } from './testing/layout-variants'
import { openFonts } from './testing/open-fonts'
import { hasPoppler, pageLines } from './testing/outside-programs'
import { exportTxt } from './txt/export-txt'

const withoutSpace = (text: string) => text.replace(/\s/g, '')
const plainText = (document: LaidOutDocument) => withoutSpace(exportTxt(document))

const ENTITIES: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&amp;': '&' }
function wordText(document: LaidOutDocument): string {
  const xml = strFromU8(unzipSync(exportDocx(document))['word/document.xml']!)
  const text = [...xml.matchAll(/<w:t xml:space="preserve">([^<]*)<\/w:t>/g)].map((match) => match[1]).join('')
  return withoutSpace(text.replace(/&(lt|gt|quot|amp);/g, (entity) => ENTITIES[entity]!))
}

/** Heads that a page repeats are no text of the document. */
function withoutRepeatedHeads(document: LaidOutDocument): LaidOutDocument {
  const once = (blocks: LaidOutBlock[]) => blocks.map((block) => (block.kind === 'table' ? { ...block, headRows: 0 } : block))
  const attachments = document.attachments.map((attachment) => ({ ...attachment, blocks: once(attachment.blocks) }))
  return { ...document, body: once(document.body), attachments }
}
const pdfText = (document: LaidOutDocument) =>
  withoutSpace(pageLines(compilePdf(typstRequest(withoutRepeatedHeads(document), openFonts()))).flatMap((page) => page.lines).join(''))

/** Only characters that the program that reads the PDF gives back as they are. */
const readable = (report: Report) =>
  JSON.parse(JSON.stringify(report).replace(/[^\u0020-\u007e\u3001-\u3011\u3014\u3015\u4e00-\u9fa5\uff01-\uff5e“”]/g, '')) as Report

const COPIES = fc.constantFrom('submission' as const, 'published' as const)

describe('Word, PDF and plain text', () => {
  it.each(Object.entries(LAYOUT_VARIANTS))('hold the same characters in the same order: %s', (_, report) => {
    const document = laidOut(report)
    expect(wordText(document)).toBe(plainText(document))
    if (hasPoppler) expect(pdfText(document)).toBe(plainText(document))
  })

  it('print the numbers in the text and the tables of attachments', () => {
    const report = buildReport([p('正文。')])
    const cells = table(['事项', '件数'], ['收案', ''])
    if (cells.type === 'table') cells.rows[1]!.cells[1]!.content = [ref('accepted')]
    const printed = laidOut({
      ...report,
      indicators: [indicator('accepted')],
      figures: [figure('accepted', '4321')],
      settings: { ...report.settings, keepDataControls: true },
      attachments: [attachment('one', '统计表', [p('全年收案', ref('accepted')), cells])],
    })
    expect(plainText(printed)).toContain('全年收案4321件')
    expect(plainText(printed)).toContain('收案4321件')
    expect(wordText(printed)).toBe(plainText(printed))
    expect(strFromU8(unzipSync(exportDocx(printed))['word/document.xml']!).match(/<w:sdt>/g)).toHaveLength(2)
    expect(withoutSpace(exportHtml(printed).replace(/<[^>]*>/g, '')).match(/4321件/g)).toHaveLength(2)
    if (hasPoppler) expect(pdfText(printed)).toBe(plainText(printed))
  })

  it('hold the same characters of any report: Word', () => {
    fc.assert(
      fc.property(arbitraryReport(), COPIES, (report, copy) => {
        const document = laidOut(report, copy)
        expect(wordText(document)).toBe(plainText(document))
      }),
    )
  })

  it.runIf(hasPoppler)('hold the same characters of any report: PDF', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(arbitraryReport(), COPIES, (report, copy) => {
        const document = laidOut(readable(report), copy)
        expect(pdfText(document)).toBe(plainText(document))
      }),
      // to shrink a report, each try a PDF, takes minutes
      { numRuns: 60, endOnFailure: true },
    )
  })
})
