import type { ResolvedInline, ResolvedReport } from '@/lib/report/resolved-report'
import type { Quantity } from './quantity'

interface Reference {
  start: number
  end: number
  figureId: string
  /** It shows a value, this year's or last year's, and not a change. */
  isValue: boolean
}

function* referencesIn(content: readonly ResolvedInline[], from: number): Generator<Reference> {
  let at = from
  for (const { text, ref } of content) {
    if (ref) yield { start: at, end: at + text.length, figureId: ref.figureId, isValue: ref.show !== 'change' }
    at += text.length
  }
}

/** Writes into the quantities that stand in references which figure they show; its indicator is then certain. */
export function markReferences({ report, sections }: ResolvedReport, quantities: readonly Quantity[]): void {
  const names = new Map(report.indicators.map(({ id, name }) => [id, name]))
  const indicatorOf = new Map(report.figures.map(({ figureId, indicatorId }) => [figureId, names.get(indicatorId)]))
  const references = new Map<string, Reference[]>()
  for (const block of sections.flatMap((section) => section.blocks)) {
    if (block.type === 'table') continue
    const found = [...referencesIn(block.content, block.mark.length)]
    if (found.length > 0) references.set(block.blockId, found)
  }
  for (const quantity of quantities) {
    const ofBlock = references.get(quantity.blockId)
    const reference = ofBlock?.find(({ start, end }) => quantity.start < end && quantity.end > start)
    if (!reference) continue
    quantity.figureId = reference.figureId
    const name = indicatorOf.get(reference.figureId)
    if (!name || !reference.isValue) continue
    quantity.indicator = name
    quantity.confidence = 1
  }
}
