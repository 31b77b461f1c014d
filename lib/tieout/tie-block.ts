import { sameJson } from '@/lib/report/same-json'
import type { FigureExtractor } from './extract-figures'
import { markReferences, type BlockReference } from './mark-references'
import type { Quantity, TextBlock } from './quantity'
import { relateBlock } from './relate'
import type { Relation } from './relation'

/** A block tied out, with all that this depends on: its words, its references, and the work area of the head above. */
export interface TiedBlock {
  block: TextBlock
  references: readonly BlockReference[]
  areaBefore: string | null
  areaAfter: string | null
  /** Where it stands among the blocks, and its first quantity among all quantities. */
  blockIndex: number
  first: number
  quantities: Quantity[]
  relations: Relation[]
}

/** Ties a block out, or moves what is known of the same block to its present place. */
export function tieBlock(
  extractor: FigureExtractor,
  known: TiedBlock | undefined,
  given: Pick<TiedBlock, 'block' | 'references' | 'blockIndex' | 'first'>,
): TiedBlock {
  const { block, references, blockIndex, first } = given
  const areaBefore = extractor.area
  const isSame =
    known !== undefined &&
    known.block.text === block.text &&
    known.block.part === block.part &&
    known.areaBefore === areaBefore &&
    sameJson(known.references, references)
  if (isSame) {
    extractor.area = known.areaAfter
    return moved(known, block, blockIndex, first)
  }
  const quantities = extractor.read(block, blockIndex, first)
  markReferences(references, quantities)
  const relations = relateBlock(block.text, quantities)
  return { ...given, areaBefore, areaAfter: extractor.area, quantities, relations }
}

// Earlier results may still be in use: what moves is copied.
function moved(known: TiedBlock, block: TextBlock, blockIndex: number, first: number): TiedBlock {
  if (known.blockIndex === blockIndex && known.first === first) return known
  const by = first - known.first
  return {
    ...known,
    block,
    blockIndex,
    first,
    quantities: known.quantities.map((quantity) => ({ ...quantity, blockIndex, index: quantity.index + by })),
    relations: known.relations.map((relation) => ({
      ...relation,
      figures: relation.figures.map((index) => index + by),
      printedFigure: relation.printedFigure + by,
    })),
  }
}
