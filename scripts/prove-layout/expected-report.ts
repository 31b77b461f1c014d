import { resolveReport } from '@/lib/figures/resolve-report'
import type { CopyKind } from '@/lib/layout/laid-out-document'
import { printableText } from '@/lib/layout/printable-text'
import type { Report, SectionId } from '@/lib/report/report'
import type { ResolvedBlock } from '@/lib/report/resolved-report'
import { formatChineseDate } from '@/lib/text/dates'

export interface ExpectedHead {
  level: 1 | 2 | 3 | 4
  /** With its mark, without the closing 。 of a run-in head. */
  text: string
  /** Head and body are one paragraph. */
  runIn: boolean
}

/** What a report asks of any file of it, read from the report itself and not from its layout. Texts are without spaces. */
export interface ExpectedReport {
  titleLines: string[]
  /** With its colon. */
  recipients: string | null
  heads: ExpectedHead[]
  /** Every paragraph, head and table of the text. */
  blocks: string[]
  signatureLines: string[]
  /** 2026年2月3日. */
  issueDate: string | null
  metadata: { title: string; author: string; date: string | null }
}

/** The characters that paper shows, without spaces: what texts are compared by. */
export const plain = (text: string) => printableText(text).replace(/\s/g, '')

const plainLines = (text: string) => printableText(text).split('\n').map(plain).filter((line) => line !== '')

export function expectedReport(report: Report, copy: CopyKind): ExpectedReport {
  const { fields } = report
  const resolved = resolveReport(copy === 'published' ? withoutSubmissionOnly(report) : report)
  const blocks = resolved.sections.filter((section) => section.present).flatMap((section) => section.blocks)
  const names = fields.primaryRecipients.map(plain).filter((name) => name !== '')
  const titleLines = fields.titleLines.flatMap(plainLines)
  return {
    titleLines,
    recipients: names.length > 0 ? `${names.join('、')}：` : null,
    heads: blocks.flatMap(headOf),
    blocks: blocks.map(({ text }) => plain(text)).filter((text) => text !== ''),
    signatureLines: plainLines(fields.issuerSignature),
    issueDate: formatChineseDate(fields.issueDate),
    metadata: {
      title: titleLines.join(''),
      author: fields.issuers.map(plain).join('、'),
      date: fields.issueDate || null,
    },
  }
}

/** Every character of the report in printed order. */
export function expectedText({ titleLines, recipients, blocks, signatureLines, issueDate }: ExpectedReport): string {
  return [...titleLines, recipients ?? '', ...blocks, ...signatureLines, issueDate ?? ''].join('')
}

/** The report without the passages marked 仅报送稿: automatic heads close up. */
function withoutSubmissionOnly(report: Report): Report {
  const sections = { ...report.sections }
  for (const id of Object.keys(sections) as SectionId[]) {
    sections[id] = { ...sections[id], content: sections[id].content.filter((block) => block.audience !== 'submission') }
  }
  return { ...report, sections }
}

function headOf(block: ResolvedBlock): ExpectedHead[] {
  if (block.type === 'table') return []
  if (block.type === 'heading') {
    const text = plain(block.text)
    return text === '' ? [] : [{ level: block.level, text, runIn: false }]
  }
  const head = plain(block.content.filter((inline) => inline.runInHead).map((inline) => inline.text).join(''))
  // A run-in head without a level of its own is of the usual level, two.
  return head === '' ? [] : [{ level: block.level ?? 2, text: `${plain(block.mark)}${head}`.replace(/。$/, ''), runIn: true }]
}
