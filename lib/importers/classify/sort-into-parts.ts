import type { Block } from '@/lib/report/block'
import { SECTION_IDS, type Report, type SectionId } from '@/lib/report/report'
import type { PartId } from '@/lib/template/part'
import { assignParts, partOrderOf } from './assign-parts'
import { buildBlock, toInlines } from './build-block'
import { headText } from './head-text'
import { partOfHeading } from './part-of-heading'
import { inlineText, type SourceLine } from './source-line'

export interface SortedBody {
  sections: Report['sections']
  partOrder: PartId[]
  /** A part's heading came back after another part had begun: it stays where it stood. */
  scattered: boolean
}

const ATTACHMENT_NOTE = /^附\s*件\s*[：:]/
const NOTE_ENTRY = /^\d{1,2}[.．、].{1,60}$/

/**
 * The body as sections. The parts are opened by the level-1 headings; without any, by unmarked lines that name two or
 * more parts, else by the highest level there is. `appended` lines close the last part and hold no headings.
 */
export function sortIntoParts(
  body: readonly SourceLine[],
  appended: readonly SourceLine[],
  year: number | null,
  nextBlockId: () => string,
): SortedBody {
  const note = findAttachmentNote(body)
  const blocks = body.map((line, index) => buildBlock(line, nextBlockId(), index < note))
  const tops = findTops(blocks, year)
  const { parts, scattered } = assignParts([...tops.values()])
  const contents = new Map<SectionId, Block[]>([['lead', []]])
  let current: SectionId = 'lead'
  let rank = 0
  const place = (block: Block) => {
    const content = contents.get(current)
    if (content) content.push(block)
    else contents.set(current, [block])
  }
  for (const block of blocks) {
    const top = tops.has(block.blockId)
    if (top) current = parts[rank++]!
    place(top && block.type === 'paragraph' && block.level === undefined ? asHeading(block) : block)
  }
  for (const line of appended) place(buildBlock(line, nextBlockId(), false))
  const section = (id: SectionId) => ({ present: contents.has(id), content: contents.get(id) ?? [] })
  const sections = Object.fromEntries(SECTION_IDS.map((id) => [id, section(id)])) as Report['sections']
  return { sections, partOrder: partOrderOf(parts), scattered }
}

/** Index of a closing 附件：1.… 2.…, whose numbers are no headings; past the end without one. */
function findAttachmentNote(body: readonly SourceLine[]): number {
  let index = body.length - 1
  while (index >= 0 && NOTE_ENTRY.test(body[index]!.text)) index--
  return index >= 0 && ATTACHMENT_NOTE.test(body[index]!.text) ? index : body.length
}

/** The blocks that open a part, by id, with the part their words tell. */
function findTops(blocks: readonly Block[], year: number | null): Map<string, PartId | null> {
  const told = (keep: (block: Block, index: number) => boolean) => {
    const found = blocks.filter((block, index) => block.type !== 'table' && keep(block, index))
    return new Map(found.map((block) => [block.blockId, partOfHeading(headText(textOf(block)), year)]))
  }
  const atLevel = (level: number) => told((block) => block.type !== 'table' && block.level === level)
  const several = (tops: Map<string, PartId | null>) => new Set([...tops.values(), null]).size > 2
  const first = atLevel(1)
  if (first.size > 0) return first
  const isUnmarkedHead = (block: Block) => isShortLine(block) && partOfHeading(textOf(block), year) !== null
  const unmarked = told((block, index) => index < blocks.length - 1 && isUnmarkedHead(block))
  if (several(unmarked)) return unmarked
  const second = atLevel(2)
  if (second.size > 0) return second
  const third = atLevel(3)
  return several(third) ? third : new Map()
}

const textOf = (block: Block) => (block.type === 'table' ? '' : inlineText(block.content))

function isShortLine(block: Block): boolean {
  const text = textOf(block)
  const unmarked = block.type === 'paragraph' && block.level === undefined
  return unmarked && text.length <= 45 && !/[。；：，！？;:,!?\t]/.test(text)
}

function asHeading(block: Block): Block {
  const { blockId, audience } = block
  const content = toInlines(textOf(block))
  return { type: 'heading', blockId, audience, level: 1, numbering: 'literal', mark: '', content }
}
