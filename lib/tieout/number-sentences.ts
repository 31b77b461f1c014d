import { cutSentences } from '@/lib/figures/cut-sentences'
import { piecesOf } from '@/lib/report/block-pieces'
import type { SectionId } from '@/lib/report/report'
import type { ResolvedBlock, ResolvedReport } from '@/lib/report/resolved-report'
import { foldWidth } from './fold-width'
import { scanNumbers } from './scan-numbers'

/** A quantity of a sentence as printed, with its unit. */
export interface SentenceNumber {
  /** 187件, 近3万元, 34.46%; with the direction word directly before it: 下降6.9%. */
  text: string
  /** Value, unit, approximation and direction: equal for the same number. */
  key: string
  unit: string
  /** The characters before it, by which one number is told from another. */
  context: string
  /** The figure it is a reference to; null for typed text. */
  figureId: string | null
}

/** A sentence of a printed report with its quantities. */
export interface NumberSentence {
  place: { part: SectionId } | { attachmentId: string; title: string }
  blockId: string
  /** UTF-16 units of the block's printed text. */
  start: number
  end: number
  text: string
  numbers: SentenceNumber[]
  /** Figures to which it refers, those without a value too. */
  figureIds: ReadonlySet<string>
}

const CONTEXT = 4
const DIRECTION = /(?:(增长|增加|增多|上升|提高|提升|上涨|攀升)|(下降|减少|降低|回落|下滑))了?$/

function readBlock(place: NumberSentence['place'], block: ResolvedBlock): NumberSentence[] {
  const { blockId, text } = block
  const folded = foldWidth(text)
  const refs = piecesOf(block).filter(({ inline }) => inline.ref)
  const numbers = scanNumbers(text, folded)
  return cutSentences(text).map(({ start, end }): NumberSentence => {
    const own = numbers.filter((number) => number.start >= start && number.start < end)
    return {
      place,
      blockId,
      start,
      end,
      text: text.slice(start, end).trim(),
      numbers: own.map(({ start: from, unitEnd, value, unit, approx, kind }) => {
        const direction = DIRECTION.exec(folded.slice(start, from))
        const at = from - (direction?.[0].length ?? 0)
        return {
          text: text.slice(at, unitEnd),
          key: [value, unit, approx, kind, direction?.[2] ? 'down' : ''].join(' '),
          unit,
          context: folded.slice(start, at).replace(/[^\u4e00-\u9fa5]/g, '').slice(-CONTEXT),
          figureId: refs.find((ref) => ref.start < unitEnd && ref.end > from)?.inline.ref?.figureId ?? null,
        }
      }),
      figureIds: new Set(refs.filter((ref) => ref.start >= start && ref.end <= end).map(({ inline }) => inline.ref!.figureId)),
    }
  })
}

/** Every sentence of the parts and the attachments, in printed order. */
export function numberSentences({ sections, attachments }: ResolvedReport): NumberSentence[] {
  return [
    ...sections.flatMap(({ id, blocks }) => blocks.flatMap((block) => readBlock({ part: id }, block))),
    ...attachments.flatMap(({ attachmentId, title, blocks }) =>
      blocks.flatMap((block) => readBlock({ attachmentId, title }, block)),
    ),
  ]
}
