import { expectedText, type ExpectedReport } from '../expected/expected-report'
import { metadataRow } from '../metadata-row'
import { notMeasured, ROW_NAMES, type ProofRow, type RowId } from '../proof-row'
import { reading } from '../unreadable-file'
import { partsOfPages } from './page-parts'
import { readPdf, type PdfFile } from './pdf-file'
import { hasPoppler } from './poppler'
import { proveAttachments } from './prove-attachments'
import { proveBookmarks } from './prove-bookmarks'
import { proveEnds } from './prove-ends'
import { proveFonts } from './prove-fonts'
import { proveGrid } from './prove-grid'
import { hasMovedRecipients, proveImprint } from './prove-imprint'
import { proveLetterhead } from './prove-letterhead'
import { provePageNumbers } from './prove-page-numbers'
import { provePaper } from './prove-paper'
import { pagesText, textRow } from './prove-text'

/** The rows of a PDF by poppler; without it none is measured. `expected` is null without a report. */
export async function provePdf(file: string, expected: ExpectedReport | null): Promise<ProofRow[]> {
  if (!(await hasPoppler())) return PDF_ROWS.map((id) => notMeasured(id, ROW_NAMES[id], '没有 poppler（pdftohtml 等程序）'))
  const pdf = await reading(() => readPdf(file))
  const pages = partsOfPages(pdf)
  const text = pagesText(pages)
  const recipientsMoved = hasMovedRecipients(text.imprint)
  return [
    ...provePaper(pages),
    ...proveGrid(pages),
    ...proveFonts(pdf, pages),
    ...proveLetterhead(pages, expected ? expected.letterhead : undefined),
    ...proveEnds(pages, expected, recipientsMoved),
    ...proveAttachments(pages, expected),
    ...proveImprint(pages, expected),
    ...proveBookmarks(pdf, pages, expected),
    provePageNumbers(pages, expected?.settings.pageNumbers ?? 'outside'),
    textRow(text.main, expected && expectedText(expected, recipientsMoved)),
    metadataRow(metadataOf(pdf), expected),
  ]
}

const PDF_ROWS: readonly RowId[] = [
  'paper', 'topMargin', 'bindingMargin', 'rightMargin', 'bottomMargin', 'linesPerPage', 'charactersPerLine',
  'overTheEdge', 'faces', 'embeddedFonts', 'chineseMarks', 'letterhead', 'issuerMark', 'documentNumber',
  'signatories', 'redRule', 'title', 'recipients', 'firstPage', 'ordinals', 'runInHeads', 'bookmarks',
  'attachmentNote', 'signature', 'issueDate', 'annotation', 'attachments', 'imprint', 'imprintRules', 'pageNumbers',
  'text', 'searchable', 'metadata',
]

function metadataOf({ info, language }: PdfFile) {
  return {
    title: info.get('Title') ?? '',
    author: info.get('Author') ?? '',
    language: language ?? '',
    date: (info.get('CreationDate') ?? '').slice(0, 10),
    faults: info.get('Tagged') === 'yes' ? [] : ['没有结构标签'],
  }
}
