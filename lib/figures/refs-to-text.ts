import type { Inline } from '@/lib/report/inline'
import { mapBlocks, mapInlines } from '@/lib/report/map-blocks'
import type { Report } from '@/lib/report/report'
import { asPrinted } from './as-printed'
import { evaluateFigures } from './evaluate-figures'
import { resolveFigure } from './resolve-figure'

/** Neighbouring texts of one kind are one text, as everywhere in a report. */
function joinTexts(content: readonly Inline[]): Inline[] {
  return content.reduce<Inline[]>((joined, inline) => {
    const last = joined.at(-1)
    if (inline.type === 'text' && last?.type === 'text' && last.runInHead === inline.runInHead) {
      joined[joined.length - 1] = { ...last, text: last.text + inline.text }
    } else joined.push(inline)
    return joined
  }, [])
}

/**
 * The report with every reference to these figures as the text that it prints now, in parts (absent ones too) and
 * attachments. Nothing printed changes.
 */
export function refsToText(report: Report, figureIds: ReadonlySet<string>): Report {
  const figures = evaluateFigures(asPrinted(report))
  const edit = (content: Inline[]): Inline[] => {
    if (!content.some((inline) => inline.type === 'figureRef' && figureIds.has(inline.figureId))) return content
    let before = ''
    const texts = content.map((inline): Inline => {
      const text = inline.type === 'text' ? inline.text : resolveFigure(inline, figures, before).text
      before = text
      if (inline.type === 'text' || !figureIds.has(inline.figureId)) return inline
      return { type: 'text', text, ...(inline.runInHead && { runInHead: true }) }
    })
    return joinTexts(texts)
  }
  return mapBlocks(report, (block) => mapInlines(block, edit))
}
