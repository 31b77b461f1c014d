import type { Report } from '@/lib/report/report'
import type { ResolvedBlock } from '@/lib/report/resolved-report'
import type { Quantity } from './quantity'

/** A reference of a block, with the name of what it shows where that is a value and not a change. */
export interface BlockReference {
  start: number
  end: number
  figureId: string
  indicator: string | null
}

/** Names the indicator of each figure of a report. */
export function indicatorNames({ figures, indicators }: Report): ReadonlyMap<string, string> {
  const names = new Map(indicators.map(({ id, name }) => [id, name]))
  return new Map(figures.flatMap(({ figureId, indicatorId }) => (names.has(indicatorId) ? [[figureId, names.get(indicatorId)!]] : [])))
}

/** The references of a block of prose; tables are left alone. */
export function referencesIn(block: ResolvedBlock, names: ReadonlyMap<string, string>): BlockReference[] {
  if (block.type === 'table') return []
  let start = block.mark.length
  return block.content.flatMap(({ text, ref }) => {
    const end = start + text.length
    const indicator = (ref && ref.show !== 'change' && names.get(ref.figureId)) || null
    const found = ref ? [{ start, end, figureId: ref.figureId, indicator }] : []
    start = end
    return found
  })
}

/** Writes into the quantities that stand in references which figure they show; its indicator is then certain. */
export function markReferences(references: readonly BlockReference[], quantities: readonly Quantity[]): void {
  if (references.length === 0) return
  for (const quantity of quantities) {
    const reference = references.find(({ start, end }) => quantity.start < end && quantity.end > start)
    if (!reference) continue
    quantity.figureId = reference.figureId
    if (reference.indicator === null) continue
    quantity.indicator = reference.indicator
    quantity.confidence = 1
  }
}
