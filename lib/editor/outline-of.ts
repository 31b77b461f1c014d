import type { Node } from '@tiptap/pm/model'
import type { HeadLevel } from '@/lib/report/block'
import { SECTION_IDS, type SectionId } from '@/lib/report/report'
import { textOfBlock, textPieces, type TextOf } from './block-text'
import { runInEnd } from './run-in-rule'
import { blocksOf } from './walk-doc'

/** A head of the outline (提纲), with its printed mark and the characters (without white space) below it. */
export interface OutlineEntry {
  sectionId: SectionId
  blockId: string
  level: HeadLevel
  /** Mark and words, without the 。 of a run-in head. */
  text: string
  /** Of the head and all that stands under it, up to the next head of its level or above. */
  characters: number
}

/** The heads in printed order, and the characters (without white space, marks included) of each section. */
export interface Outline {
  heads: OutlineEntry[]
  characters: Record<SectionId, number>
}

const counted = (text: string) => text.replace(/\s/g, '').length

/** The words of a head: all of an own-line head, the leading sentence of a run-in one; '' for body with a mark only. */
function headWords(node: Node, textOf: TextOf): string {
  if (node.type.name === 'heading') return textOfBlock(node, textOf)
  const end = runInEnd(node)
  return textPieces(node, textOf)
    .filter((piece) => piece.from < end)
    .map((piece) => (piece.to > end ? piece.text.slice(0, end - piece.from) : piece.text))
    .join('')
    .replace(/。$/, '')
}

/** Heads and word counts of the document; absent parts have none. `marks` as from printedMarks. */
export function outlineOf(doc: Node, marks: Map<string, string>, textOf: TextOf): Outline {
  const characters = Object.fromEntries(SECTION_IDS.map((id) => [id, 0])) as Record<SectionId, number>
  const heads: OutlineEntry[] = []
  let open: OutlineEntry[] = []
  for (const { node, sectionId } of blocksOf(doc, true)) {
    const mark = marks.get(node.attrs['blockId']) ?? ''
    const count = counted(mark) + counted(textOfBlock(node, textOf))
    characters[sectionId] += count
    const level: HeadLevel | null = node.attrs['level'] ?? null
    const words = level === null ? '' : headWords(node, textOf)
    open = open.filter((head) => head.sectionId === sectionId && (level === null || words === '' || head.level < level))
    if (level !== null && words !== '') {
      const head = { sectionId, blockId: node.attrs['blockId'], level, text: mark + words, characters: 0 }
      heads.push(head)
      open.push(head)
    }
    for (const head of open) head.characters += count
  }
  return { heads, characters }
}
