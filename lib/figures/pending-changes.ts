import type { Report } from '@/lib/report/report'
import type { ResolvedBlock } from '@/lib/report/resolved-report'
import { citedIn, sentencesOfBlock, type BlockSentence, type ChangedSentence } from './changed-sentences'
import type { ChangedValue } from './changed-values'
import { heldChanges, type HeldChange } from './held-changes'
import { resolveReport } from './resolve-report'

/** A figure changed past 起草 (待确认的数据改动): what the text still prints, and what taking it would change. */
export interface PendingChange {
  figureId: string
  name: string
  /** This year's and last year's, as far as they differ. */
  values: ChangedValue[]
  /** Derived figures that would follow. */
  derived: ChangedValue[]
  sentences: ChangedSentence[]
}

const sentences = new WeakMap<HeldChange, WeakMap<ResolvedBlock, BlockSentence[]>>()

function sentencesOf(change: HeldChange, block: ResolvedBlock): readonly BlockSentence[] {
  const byBlock = sentences.get(change) ?? new WeakMap<ResolvedBlock, BlockSentence[]>()
  sentences.set(change, byBlock)
  const known = byBlock.get(block)
  if (known) return known
  const found = sentencesOfBlock(block, change)
  byBlock.set(block, found)
  return found
}

/** Every sentence of the printed report that changes, parts first, then attachments; only blocks that cite are looked at. */
function sentencesByChange(report: Report, changes: readonly HeldChange[]): ReadonlyMap<HeldChange, ChangedSentence[]> {
  const found = new Map<HeldChange, ChangedSentence[]>(changes.map((change) => [change, []]))
  const byFigure = new Map<string, HeldChange[]>()
  for (const change of changes) {
    for (const figureId of change.changed) byFigure.set(figureId, [...(byFigure.get(figureId) ?? []), change])
  }
  const read = (place: ChangedSentence['place'], blocks: readonly ResolvedBlock[]) => {
    for (const block of blocks) {
      const concerned = new Set(citedIn(block).flatMap((figureId) => byFigure.get(figureId) ?? []))
      for (const change of concerned) {
        for (const sentence of sentencesOf(change, block)) found.get(change)!.push({ place, blockId: block.blockId, ...sentence })
      }
    }
  }
  const { sections, attachments } = resolveReport(report)
  for (const { id, blocks } of sections) read({ part: id }, blocks)
  for (const { attachmentId, blocks } of attachments) read({ attachmentId }, blocks)
  return found
}

const cache = new WeakMap<Report, PendingChange[]>()

/**
 * What each change held back would change, alone, in the order of the form; none while text and form agree. Asked
 * again after a keystroke, it reads only the blocks whose text changed.
 */
export function pendingChanges(report: Report): readonly PendingChange[] {
  const known = cache.get(report)
  if (known) return known
  const held = heldChanges(report)
  const found = held.length > 0 ? sentencesByChange(report, held) : null
  const changes = held.map((change): PendingChange => {
    const { figureId, name, values, derived } = change
    return { figureId, name, values, derived, sentences: found?.get(change) ?? [] }
  })
  cache.set(report, changes)
  return changes
}
