import { piecesOf } from '@/lib/report/block-pieces'
import type { FigureRef } from '@/lib/report/inline'
import type { ResolvedBlock, ResolvedInline, ResolvedReport } from '@/lib/report/resolved-report'

/** A reference as it is printed. */
export interface PrintedRef {
  ref: FigureRef
  inline: ResolvedInline
  at: { blockId: string; start: number; end: number } | { attachmentId: string }
}

/** Every reference of the report in printed order, those of attachments last. */
export function printedRefs({ sections, attachments }: ResolvedReport): PrintedRef[] {
  const refsOf = (block: ResolvedBlock, placeOf: (start: number, end: number) => PrintedRef['at']) =>
    piecesOf(block).flatMap(({ inline, start, end }): PrintedRef[] =>
      inline.ref ? [{ ref: inline.ref, inline, at: placeOf(start, end) }] : [],
    )
  return [
    ...sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) => refsOf(block, (start, end) => ({ blockId: block.blockId, start, end }))),
    ),
    ...attachments.flatMap(({ attachmentId, blocks }) => blocks.flatMap((block) => refsOf(block, () => ({ attachmentId })))),
  ]
}
