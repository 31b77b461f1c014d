import type { Figure, HeldValues } from '@/lib/report/figure'
import type { Report } from '@/lib/report/report'
import { inlinesOf, walkBlocks } from '@/lib/report/walk'

/** New content of one figure; what is not named stays. Values are taken as given: tidy them before. */
export type FigureEdit = { figureId: string } & Partial<Omit<Figure, 'figureId' | 'indicatorId' | 'held'>>

const printedValues = ({ value, previousValue, approximation, held }: Figure): HeldValues =>
  held ?? { value, previousValue, approximation }

const isPrinted = ({ value, previousValue, approximation }: Figure, printed: HeldValues) =>
  value === printed.value && previousValue === printed.previousValue && approximation === printed.approximation

/** The indicators that the text prints, themselves or through a derived one: ids. */
function indicatorsInText(report: Report): ReadonlySet<string> {
  const { indicators, figures, attachments } = report
  const all = [...walkBlocks(report)].map(({ block }) => block).concat(attachments.flatMap(({ content }) => content))
  const referred = new Set(
    all.flatMap((block) => inlinesOf(block).flatMap((inline) => (inline.type === 'figureRef' ? inline.figureId : []))),
  )
  const byId = new Map(indicators.map((indicator) => [indicator.id, indicator]))
  const found = new Set<string>()
  const add = (id: string) => {
    if (found.has(id)) return
    found.add(id)
    const { inputs = [], denominator = [] } = byId.get(id)?.derivation ?? {}
    for (const input of [...inputs, ...denominator]) add(input)
  }
  for (const { figureId, indicatorId } of figures) if (referred.has(figureId)) add(indicatorId)
  return found
}

/**
 * The report with these figures changed: the one way by which values of figures change. Past 起草 the text goes on
 * printing what it printed, kept in `held` from the first change on; a figure that the text prints nowhere has
 * nothing to keep. Changed back to what the text prints, nothing is held any more. Rows not named, and rows that stay
 * the same, keep their objects; without any change the report is the same object.
 */
export function changeFigures(report: Report, edits: readonly FigureEdit[]): Report {
  const byFigure = new Map<string, FigureEdit>()
  for (const edit of edits) byFigure.set(edit.figureId, { ...byFigure.get(edit.figureId), ...edit })
  let inText: ReadonlySet<string> | null = null
  const isHeldBack = ({ indicatorId, held }: Figure) =>
    held !== null || (report.state !== 'drafting' && (inText ??= indicatorsInText(report)).has(indicatorId))

  let hasChanged = false
  const figures = report.figures.map((figure) => {
    const edit = byFigure.get(figure.figureId)
    if (!edit || Object.entries(edit).every(([key, value]) => figure[key as keyof Figure] === value)) return figure
    hasChanged = true
    const changed = { ...figure, ...edit }
    const printed = printedValues(figure)
    return { ...changed, held: isPrinted(changed, printed) || !isHeldBack(figure) ? null : printed }
  })
  return hasChanged ? { ...report, figures } : report
}
