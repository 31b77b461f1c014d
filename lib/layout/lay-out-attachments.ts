import type { ResolvedReport } from '@/lib/report/resolved-report'
import { balanceTitle } from './balance-title'
import type { LaidOutAttachment, LaidOutBlock, LaidOutParagraph } from './laid-out-document'
import { paragraph } from './paragraph'
import { printableText } from './printable-text'
import { plainRuns } from './runs-of'
import { BLANK_LINES, NOTE_INDENT_CELLS } from './standards/gbt-9704-2012'
import type { ParagraphStyles } from './standards/paragraph-styles'
import { titleCondensation } from './title-width'
import { widthInCells } from './width-in-cells'

const LABEL = '附件'

/** The lines of a title as the author broke it; one that does not fit is broken by sense. */
export function titleLinesOf(titleLines: string[]): string[] {
  return titleLines.flatMap((line) => printableText(line).split('\n')).map((line) => line.trim())
    .filter((line) => line !== '').flatMap((line) => balanceTitle(line))
}

/** An attachment that is printed: its title on one line, and its text. */
export interface PrintedAttachment {
  attachmentId: string
  titleLines: string[]
  blocks: LaidOutBlock[]
}

/** The attachments that print anything, laid out by `layOutBlocks`. */
export function printedAttachments(
  attachments: ResolvedReport['attachments'],
  layOutBlocks: (blocks: ResolvedReport['attachments'][number]['blocks']) => LaidOutBlock[],
): PrintedAttachment[] {
  return attachments
    .map(({ attachmentId, title, blocks }) => {
      return { attachmentId, titleLines: titleLinesOf([title]), blocks: layOutBlocks(blocks) }
    })
    .filter(({ titleLines, blocks }) => titleLines.length > 0 || blocks.length > 0)
}

/** 附件说明 (GB/T 9704-2012 7.3.4): numbered where there are several, lines of a long name below its start, no mark after it. */
export function layOutAttachmentNote(attachments: PrintedAttachment[], styles: ParagraphStyles): LaidOutParagraph[] {
  const { typeface } = styles.attachmentNote
  const several = attachments.length > 1
  const numberCells = several ? widthInCells(`${attachments.length}. `) : 0
  const labelAt = NOTE_INDENT_CELLS
  const numberAt = labelAt + widthInCells(`${LABEL}：`)
  return attachments.map(({ titleLines }, index) => {
    const label = index === 0 ? plainRuns(`${LABEL}：`, typeface, labelAt) : []
    const number = several ? plainRuns(`${index + 1}. `, typeface, index === 0 ? null : numberAt) : []
    const name = plainRuns(titleLines.join(''), typeface, several ? numberAt + numberCells : null)
    const blankLinesAbove = index === 0 ? BLANK_LINES.aboveAttachmentNote : 0
    const runs = [...label, ...number, ...name]
    return paragraph('attachmentNote', runs, { leftCells: numberAt + numberCells, blankLinesAbove })
  })
}

/** 附件 [7.3.7]: on a new page, 附件 and its number at the top left, the title centred on the third line, the text below. */
export function layOutAttachment(
  attachment: PrintedAttachment,
  number: number | null,
  styles: ParagraphStyles,
): LaidOutAttachment {
  const { attachmentId, titleLines, blocks } = attachment
  const label = `${LABEL}${number ?? ''}`
  const outline = { level: 1 as const, text: [label, titleLines.join('')].join('　').trim() }
  const [first, ...rest] = blocks
  return {
    attachmentId,
    blocks: [
      paragraph('attachmentLabel', plainRuns(label, styles.attachmentLabel.typeface), { startsPage: true, outline }),
      ...titleLines.map((line, index) =>
        paragraph('attachmentTitle', plainRuns(line, styles.attachmentTitle.typeface), {
          blankLinesAbove: index === 0 ? BLANK_LINES.aboveAttachmentTitle : 0,
          condensedPt: titleCondensation(line),
        })),
      ...(first ? [first.kind === 'paragraph' ? { ...first, blankLinesAbove: BLANK_LINES.belowTitle } : first] : []),
      ...rest,
    ],
  }
}
