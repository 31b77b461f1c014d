import { resolveReport } from '@/lib/figures/resolve-report'
import type { CopyKind } from '@/lib/layout/laid-out-document'
import type { Report, SectionId } from '@/lib/report/report'
import type { ResolvedBlock } from '@/lib/report/resolved-report'
import type { ReportSettings } from '@/lib/report/settings'
import { formatChineseDate } from '@/lib/text/dates'
import { headOf, type ExpectedHead } from './expected-heads'
import { expectedImprint, type ExpectedImprint } from './expected-imprint'
import { expectedLetterhead, type ExpectedLetterhead } from './expected-letterhead'
import { plain, plainLines } from './plain'

export interface ExpectedAttachment {
  /** 附件, with its number where there are several. */
  label: string
  title: string
  blocks: string[]
  heads: ExpectedHead[]
}

/**
 * What a report asks of any file of it, read from the report itself and not from its layout. Texts are without spaces.
 */
export interface ExpectedReport {
  settings: ReportSettings
  /** null in a copy without 版头 and 版记. */
  letterhead: ExpectedLetterhead | null
  titleLines: string[]
  /** 主送机关, joined by 、; '' for none. */
  recipients: string
  heads: ExpectedHead[]
  /** Every paragraph, head and table of the text. */
  blocks: string[]
  /** 附件说明, one text for each attachment; the first opens with 附件：. */
  attachmentNote: string[]
  signatureLines: string[]
  /** 2026年2月3日, or ''. */
  issueDate: string
  /** In its round brackets, or ''. */
  annotation: string
  attachments: ExpectedAttachment[]
  imprint: ExpectedImprint | null
  metadata: { title: string; author: string; date: string | null }
}

export interface ExpectedCopy {
  copy: CopyKind
  /** 版头 and 版记 of a submission copy; by default the report's own switch. */
  letterhead?: boolean | undefined
}

export function expectedReport(report: Report, { copy, letterhead }: ExpectedCopy): ExpectedReport {
  const { fields, settings } = report
  const resolved = resolveReport(copy === 'published' ? withoutSubmissionOnly(report) : report)
  const blocks = resolved.sections.filter((section) => section.present).flatMap((section) => section.blocks)
  const textsOf = (all: ResolvedBlock[]) =>
    all.map((block) => printedText(block, settings)).filter((text) => text !== '')
  const headsOf = (all: ResolvedBlock[]) => all.flatMap((block) => headOf(block) ?? [])
  const titleLines = fields.titleLines.flatMap(plainLines)
  const attachments = resolved.attachments
    .map(({ title, blocks: content }) => ({ title: plain(title), blocks: textsOf(content), heads: headsOf(content) }))
    .filter(({ title, blocks: texts }) => title !== '' || texts.length > 0)
  const several = attachments.length > 1
  const hasLetterhead = copy === 'submission' && (letterhead ?? settings.letterhead)
  const annotation = plain(fields.annotation)
  return {
    settings,
    letterhead: hasLetterhead ? expectedLetterhead(report) : null,
    titleLines,
    recipients: fields.primaryRecipients.map(plain).filter((name) => name !== '').join('、'),
    heads: headsOf(blocks),
    blocks: textsOf(blocks),
    attachmentNote: attachments.map(
      ({ title }, index) => `${index === 0 ? '附件：' : ''}${several ? `${index + 1}.` : ''}${title}`,
    ),
    signatureLines: plainLines(fields.issuerSignature),
    issueDate: formatChineseDate(fields.issueDate) ?? '',
    annotation: annotation === '' || /^（.*）$/.test(annotation) ? annotation : `（${annotation}）`,
    attachments: attachments.map((attachment, index) => ({ label: `附件${several ? index + 1 : ''}`, ...attachment })),
    imprint: hasLetterhead ? expectedImprint(report) : null,
    metadata: {
      title: titleLines.join(''),
      author: fields.issuers.map(plain).join('、'),
      date: fields.issueDate || null,
    },
  }
}

/** Every character between 版头 and 版记, in printed order; 主送机关 may have had to move to the 版记. */
export function expectedText(expected: ExpectedReport, recipientsMoved: boolean): string {
  const {
    titleLines,
    recipients,
    blocks,
    attachmentNote,
    signatureLines,
    issueDate,
    annotation,
    attachments,
  } = expected
  return [
    ...titleLines,
    recipients && !recipientsMoved ? `${recipients}：` : '',
    ...blocks,
    ...attachmentNote,
    ...signatureLines,
    issueDate,
    annotation,
    ...attachments.flatMap(({ label, title, blocks: texts }) => [label, title, ...texts]),
  ].join('')
}

/** The heads of text and attachments with their levels, as the bookmarks list them. */
export function expectedOutline({ heads, attachments }: ExpectedReport): { level: number; text: string }[] {
  return [
    ...heads,
    ...attachments.flatMap(({ label, title, heads: inner }) => [{ level: 1, text: `${label}${title}` }, ...inner]),
  ]
}

/** A run-in head of level two on a line of its own (单独成行) loses its 。 */
function printedText(block: ResolvedBlock, { levelTwoHeads }: ReportSettings): string {
  const head = headOf(block)
  const text = plain(block.text)
  return levelTwoHeads === 'ownLine' && head?.runIn && head.level === 2
    ? text.replace(`${head.text}。`, head.text)
    : text
}

/** The report without the passages marked 仅报送稿, and without attachments of nothing else: automatic heads close up. */
function withoutSubmissionOnly(report: Report): Report {
  const isKept = ({ audience }: { audience: string }) => audience !== 'submission'
  const sections = { ...report.sections }
  for (const id of Object.keys(sections) as SectionId[]) {
    sections[id] = { ...sections[id], content: sections[id].content.filter(isKept) }
  }
  const attachments = report.attachments
    .filter(({ content }) => content.length === 0 || content.some(isKept))
    .map((attachment) => ({ ...attachment, content: attachment.content.filter(isKept) }))
  return { ...report, sections, attachments }
}
