import type { LaidOutParagraph, Run } from './laid-out-document'
import type { ParagraphStyleName } from './paragraph-style'

/** A paragraph with nothing set but what is given. */
export function paragraph(
  style: ParagraphStyleName,
  runs: Run[],
  placed: Partial<LaidOutParagraph> = {},
): LaidOutParagraph {
  return {
    kind: 'paragraph',
    blockId: null,
    style,
    runs,
    outline: null,
    startsPage: false,
    blankLinesAbove: 0,
    leftCells: 0,
    rightCells: 0,
    condensedPt: 0,
    ...placed,
  }
}
