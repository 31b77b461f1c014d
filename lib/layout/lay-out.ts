import { numberHeads } from '@/lib/report/number-heads'
import type { ResolvedBlock, ResolvedReport } from '@/lib/report/resolved-report'
import { walkBlocks } from '@/lib/report/walk'
import { formatChineseDate } from '@/lib/text/dates'
import { balanceTitle } from './balance-title'
import type { CopyKind, LaidOutBlock, LaidOutDocument, LaidOutParagraph, Run } from './laid-out-document'
import { layOutTable } from './lay-out-table'
import type { ParagraphStyleName } from './paragraph-style'
import { placeSignature } from './place-signature'
import { printableText } from './printable-text'
import { plainRuns, runsOf } from './runs-of'
import { BLANK_LINES, CELL_PT, PAGE, PAGE_NUMBER, TABLE, WORD_PAGE } from './standards/gbt-9704-2012'
import { PARAGRAPH_STYLES } from './standards/paragraph-styles'

export interface LayOutOptions {
  /** published leaves out the passages marked 仅报送稿; automatic heads are numbered on without a gap. */
  copy: CopyKind
}

/** A report as it stands on paper by GB/T 9704-2012. Blocks without text print nothing. */
export function layOut(resolved: ResolvedReport, options: LayOutOptions): LaidOutDocument {
  const { fields } = resolved.report
  const published = options.copy === 'published'
  const blocks = resolved.sections.filter((section) => section.present).flatMap((section) => section.blocks)
  const isLeftOut = (block: ResolvedBlock) => published && block.audience === 'submission'
  const marks = published ? marksOfPublishedCopy(resolved) : null
  const date = fields.issueDate || null
  const titleLines = layOutTitle(fields.titleLines)
  const recipients = fields.primaryRecipients.map(printableText).filter((name) => name !== '')

  const body = blocks.filter((block) => !isLeftOut(block)).flatMap((block) => layOutBlock(block, marks?.get(block.blockId)))
  const afterTitle = { blankLinesAbove: titleLines.length > 0 ? BLANK_LINES.belowTitle : 0 }
  const recipientsParagraph = recipients.length > 0
    ? paragraph('recipients', plainRuns(`${recipients.join('、')}：`, 'recipients'), afterTitle)
    : null
  const first = body[0]
  if (!recipientsParagraph && first?.kind === 'paragraph') body[0] = { ...first, ...afterTitle }

  return {
    copy: options.copy,
    metadata: {
      title: titleLines.join(''),
      author: fields.issuers.map(printableText).join('、'),
      date,
      year: fields.year,
      language: 'zh-CN',
    },
    page: PAGE,
    wordPage: WORD_PAGE,
    cellPt: CELL_PT,
    styles: PARAGRAPH_STYLES,
    table: TABLE,
    pageNumber: { ...PAGE_NUMBER, typeface: 'song' },
    letterhead: null,
    title: titleLines.map((line) => paragraph('title', plainRuns(line, 'title'))),
    recipients: recipientsParagraph,
    body,
    attachmentNote: [],
    signature: layOutSignature(fields.issuerSignature, date),
    annotation: null,
    attachments: [],
    imprint: null,
    omitted: blocks.filter(isLeftOut).map(({ blockId, text }) => ({ blockId, text: printableText(text) })),
  }
}

function paragraph(style: ParagraphStyleName, runs: Run[], placed: Partial<LaidOutParagraph> = {}): LaidOutParagraph {
  return { kind: 'paragraph', blockId: null, style, runs, outline: null, blankLinesAbove: 0, rightCells: 0, ...placed }
}

/** The author's line breaks are kept; a line that does not fit is broken by sense. */
function layOutTitle(titleLines: string[]): string[] {
  return titleLines.flatMap((line) => printableText(line).split('\n')).map((line) => line.trim())
    .filter((line) => line !== '').flatMap((line) => balanceTitle(line))
}

function layOutBlock(block: ResolvedBlock, newMark?: string): LaidOutBlock[] {
  if (block.type === 'table') return [layOutTable(block)]
  const mark = newMark ?? block.mark
  const style = block.type === 'heading' ? (`heading${block.level}` as const) : 'body'
  const runs = runsOf(mark, block.content, style, block.level)
  if (runs.every((run) => run.text.trim() === '')) return []
  return [paragraph(style, runs, { blockId: block.blockId, outline: outlineOf(block, runs) })]
}

function outlineOf(block: Exclude<ResolvedBlock, { type: 'table' }>, runs: Run[]): LaidOutParagraph['outline'] {
  const oneLine = (parts: Run[]) => parts.map((run) => run.text).join('').replace(/\s*\n\s*/g, '')
  if (block.type === 'heading') return { level: block.level, text: oneLine(runs) }
  const head = runs.filter((run) => run.runInHead !== null)
  const level = head[0]?.runInHead
  return level ? { level, text: oneLine(head).replace(/。$/, '') } : null
}

function layOutSignature(issuerSignature: string, date: string | null): LaidOutParagraph[] {
  const lines = printableText(issuerSignature).split('\n').map((line) => line.trim()).filter((line) => line !== '')
  return placeSignature(lines, date && formatChineseDate(date)).map(({ text, blankLinesAbove, rightCells }) =>
    paragraph('signature', plainRuns(text, 'signature'), { blankLinesAbove, rightCells }))
}

function marksOfPublishedCopy({ report }: ResolvedReport): Map<string, string> {
  const blocks = [...walkBlocks(report)].map(({ block }) => block)
  return numberHeads(blocks.filter((block) => block.audience === 'all'))
}
