import type { Node, ResolvedPos } from '@tiptap/pm/model'
import type { Block } from '@/lib/report/block'
import { numberHeads } from '@/lib/report/number-heads'
import type { SectionId } from '@/lib/report/report'

/** A block of the document and the position before it. */
export interface PlacedBlock {
  sectionId: SectionId
  node: Node
  pos: number
}

/** Every block in printed order. With `presentOnly`, those of absent parts are left out. */
export function blocksOf(doc: Node, presentOnly = false): PlacedBlock[] {
  const blocks: PlacedBlock[] = []
  doc.forEach((section, sectionPos) => {
    if (presentOnly && !section.attrs['present']) return
    section.forEach((node, offset) => {
      blocks.push({ sectionId: section.attrs['id'], node, pos: sectionPos + 1 + offset })
    })
  })
  return blocks
}

/**
 * The blocks of `next` that are not, as the very same node, in `previous`: what one transaction changed. Costs a walk
 * over the blocks of the changed sections, not over their text.
 */
export function changedBlocks(previous: Node, next: Node): PlacedBlock[] {
  const changed: PlacedBlock[] = []
  next.forEach((section, sectionPos, index) => {
    const before = previous.maybeChild(index)
    if (before === section) return
    let [start, tail] = [0, 0]
    const shared = Math.min(before?.childCount ?? 0, section.childCount)
    while (before && start < shared && before.child(start) === section.child(start)) start++
    while (
      before &&
      tail < shared - start &&
      before.child(before.childCount - 1 - tail) === section.child(section.childCount - 1 - tail)
    ) {
      tail++
    }
    section.forEach((node, offset, child) => {
      if (child < start || child >= section.childCount - tail) return
      changed.push({ sectionId: section.attrs['id'], node, pos: sectionPos + 1 + offset })
    })
  })
  return changed
}

/** The block that holds a position, with the position before it; null between blocks. */
export function blockAt($pos: ResolvedPos): PlacedBlock | null {
  if ($pos.depth < 2) return null
  return { sectionId: $pos.node(1).attrs['id'], node: $pos.node(2), pos: $pos.before(2) }
}

/** The block with this id; null when it is gone. */
export function findBlock(doc: Node, blockId: string): PlacedBlock | null {
  return blocksOf(doc).find(({ node }) => node.attrs['blockId'] === blockId) ?? null
}

/** Numbering reads the outside of a block only, so its content stays out of it. */
const outlineBlock = ({ attrs, type }: Node): Block => ({
  type: type.name as 'heading',
  blockId: attrs['blockId'] ?? '',
  audience: 'all',
  level: attrs['level'] ?? undefined,
  numbering: attrs['numbering'] ?? 'auto',
  mark: attrs['mark'] ?? '',
  content: [],
})

/** The printed mark of each block that is printed, by blockId; '' where it has none. */
export function printedMarks(doc: Node): Map<string, string> {
  return numberHeads(blocksOf(doc, true).map(({ node }) => outlineBlock(node)))
}
