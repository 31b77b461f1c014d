import { resolveReport } from '@/lib/figures/resolve-report'
import { piecesOf } from '@/lib/report/block-pieces'
import type { Report } from '@/lib/report/report'
import type { ResolvedBlock } from '@/lib/report/resolved-report'
import { foldWidth } from './fold-width'
import type { Quantity, ScannedNumber } from './quantity'
import { scanNumbers } from './scan-numbers'

const stands = (block: ResolvedBlock, numbers: readonly ScannedNumber[], { raw, start, unitEnd }: Quantity) =>
  numbers.some((number) => number.raw === raw && number.start === start && number.unitEnd === unitEnd) &&
  !piecesOf(block).some(({ inline, ...piece }) => inline.ref && piece.start < unitEnd && piece.end > start)

/**
 * Those whose number is still typed at its very place in the text, whole and with its measure word. The others were
 * read from an older text: their offsets mean nothing any more.
 */
export function stillStanding<A extends { proposal: { quantity: Quantity } }>(report: Report, read: readonly A[]): A[] {
  const blocks = new Map(resolveReport(report).sections.flatMap((part) => part.blocks.map((block) => [block.blockId, block])))
  const scanned = new Map<string, ScannedNumber[]>()
  return read.filter(({ proposal: { quantity } }) => {
    const { blockId } = quantity
    const block = blocks.get(blockId)
    if (!block) return false
    const numbers = scanned.get(blockId) ?? scanNumbers(block.text, foldWidth(block.text))
    scanned.set(blockId, numbers)
    return stands(block, numbers, quantity)
  })
}
