import { OPENNESS_NAMES, type ReportFields } from '@/lib/report/fields'
import { numberHeads } from '@/lib/report/number-heads'
import type { ResolvedBlock, ResolvedReport } from '@/lib/report/resolved-report'
import { formatChineseDate } from '@/lib/text/dates'
import type { CopyKind, LaidOutDocument, LaidOutParagraph } from './laid-out-document'
import { layOutAttachment, layOutAttachmentNote, printedAttachments, titleLinesOf } from './lay-out-attachments'
import { layOutBlocks } from './lay-out-blocks'
import { layOutImprint } from './lay-out-imprint'
import { layOutLetterhead } from './lay-out-letterhead'
import { leavesRoomForBody } from './first-page'
import { paragraph } from './paragraph'
import { placeSignature } from './place-signature'
import { printableText } from './printable-text'
import { plainRuns } from './runs-of'
import {
  BLANK_LINES, CELL_PT, IMPRINT, LETTERHEAD, LINE_OVERHANGS_PT, PAGE, PAGE_NUMBER, TABLE,
} from './standards/gbt-9704-2012'
import { paragraphStyles, type ParagraphStyles } from './standards/paragraph-styles'
import { titleCondensation } from './title-width'
import { wordPageOf } from './word-page'

export interface LayOutOptions {
  /**
   * published leaves out 版头, 版记 and the passages marked 仅报送稿, and with them an attachment that holds nothing else;
   * automatic heads are numbered on without a gap.
   */
  copy: CopyKind
  /** 版头 and 版记 of a submission copy; by default the report's own switch. */
  letterhead?: boolean | undefined
}

/** A report as it stands on paper by GB/T 9704-2012 and its house settings. Blocks without text print nothing. */
export function layOut(resolved: ResolvedReport, options: LayOutOptions): LaidOutDocument {
  const { fields, settings } = resolved.report
  const styles = paragraphStyles(settings)
  const published = options.copy === 'published'
  const hasLetterhead = !published && (options.letterhead ?? settings.letterhead)
  const isLeftOut = (block: ResolvedBlock) => published && block.audience === 'submission'
  const blocks = resolved.sections.filter((section) => section.present).flatMap((section) => section.blocks)
  const layOutKept = (all: ResolvedBlock[]) => {
    const kept = all.filter((block) => !isLeftOut(block))
    return layOutBlocks(kept, { settings, styles, marks: published ? numberHeads(storedBlocks(resolved, kept)) : null })
  }

  const titleLines = titleLinesOf(fields.titleLines)
  const recipients = fields.primaryRecipients.map(printableText).filter((name) => name !== '')
  const letterhead = hasLetterhead ? layOutLetterhead(fields, settings, styles) : null
  const title = titleLines.map((line, index) =>
    paragraph('title', plainRuns(line, styles.title.typeface), {
      blankLinesAbove: letterhead && index === 0 ? LETTERHEAD.blankLinesBelowRule : 0,
      condensedPt: titleCondensation(line),
    }))
  const belowTitle = { blankLinesAbove: title.length > 0 ? BLANK_LINES.belowTitle : 0 }
  const recipientsLine = recipients.length > 0
    ? paragraph('recipients', plainRuns(`${recipients.join('、')}：`, styles.recipients.typeface), belowTitle)
    : null
  const moved = letterhead !== null && recipientsLine !== null &&
    !leavesRoomForBody({ letterhead, title, recipients: recipientsLine, styles })
  const body = layOutKept(blocks)
  const first = body[0]
  if ((!recipientsLine || moved) && first?.kind === 'paragraph') body[0] = { ...first, ...belowTitle }

  const attachments = printedAttachments(
    resolved.attachments.filter((attachment) => attachment.blocks.length === 0 || !attachment.blocks.every(isLeftOut)),
    layOutKept,
  )
  const omitted = [...blocks, ...resolved.attachments.flatMap((attachment) => attachment.blocks)].filter(isLeftOut)
  return {
    copy: options.copy,
    metadata: metadataOf(fields, titleLines),
    page: PAGE,
    wordPage: wordPageOf(settings),
    cellPt: CELL_PT,
    lineOverhangPt: LINE_OVERHANGS_PT[settings.linePitch],
    styles,
    table: TABLE,
    pageNumber: { ...PAGE_NUMBER, place: settings.pageNumbers, typeface: 'song' },
    letterheadForm: LETTERHEAD,
    imprintForm: IMPRINT,
    keepDataControls: settings.keepDataControls,
    letterhead,
    title,
    recipients: moved ? null : recipientsLine,
    body,
    attachmentNote: layOutAttachmentNote(attachments, styles),
    signature: layOutSignature(fields, styles),
    annotation: layOutAnnotation(fields.annotation, styles),
    attachments: attachments.map((attachment, index) =>
      layOutAttachment(attachment, attachments.length > 1 ? index + 1 : null, styles)),
    imprint: hasLetterhead
      ? layOutImprint(fields, { settings, styles, primaryRecipients: moved ? recipients : [] })
      : null,
    omitted: omitted.map(({ blockId, text }) => ({ blockId, text: printableText(text) })),
  }
}

function metadataOf(fields: ReportFields, titleLines: string[]): LaidOutDocument['metadata'] {
  return {
    title: titleLines.join(''),
    author: fields.issuers.map(printableText).join('、'),
    date: fields.issueDate || null,
    year: fields.year,
    language: 'zh-CN',
    documentNumber: printableText(fields.documentNumber),
    indexNumber: printableText(fields.indexNumber),
    publishDate: fields.publishDate || null,
    openness: OPENNESS_NAMES[fields.openness],
  }
}

/** 署名, one line each, and 成文日期. */
function layOutSignature({ issuerSignature, issueDate, sealed }: ReportFields, styles: ParagraphStyles): LaidOutParagraph[] {
  const names = printableText(issuerSignature).split('\n').map((line) => line.trim()).filter((line) => line !== '')
  return placeSignature(names, formatChineseDate(issueDate), sealed).map(({ texts, blankLinesAbove }) => {
    const runs = texts.flatMap(({ text, atCells }) => plainRuns(text, styles.signature.typeface, atCells))
    return paragraph('signature', runs, { blankLinesAbove })
  })
}

/** 附注 stands in round brackets; the author's own are kept. */
function layOutAnnotation(annotation: string, styles: ParagraphStyles): LaidOutParagraph | null {
  const text = printableText(annotation).replaceAll('\n', '').trim()
  if (text === '') return null
  const bracketed = /^（.*）$/.test(text) ? text : `（${text}）`
  return paragraph('annotation', plainRuns(bracketed, styles.annotation.typeface))
}

/** The blocks as stored, for numbering anew what is left. */
function storedBlocks({ report }: ResolvedReport, kept: ResolvedBlock[]) {
  const ids = new Set(kept.map((block) => block.blockId))
  const all = [...Object.values(report.sections), ...report.attachments].flatMap(({ content }) => content)
  const byId = new Map(all.filter((block) => ids.has(block.blockId)).map((block) => [block.blockId, block]))
  return kept.flatMap((block) => byId.get(block.blockId) ?? [])
}
